package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RetirementPurpose.Ndc;
import org.jcmledger.report.article6.OutcomeFlows;
import org.jcmledger.report.article6.OutcomeFold;
import org.junit.jupiter.api.Test;

/** What is added to one Party's balance and subtracted from another's, over random histories. */
class AdjustmentHistoriesTest {

  private static final int HISTORIES = 12;
  private static final int COMMANDS = 400;

  private long used;
  private int blocks;
  private int hosts;

  @Test
  void both_parties_adjustments_of_what_is_transferred_and_used_come_to_nothing() {
    for (long seed : HistorySeeds.from(501, HISTORIES)) {
      HistoryGenerator generator =
          new HistoryGenerator(HistoryPlan.underTheParisAgreement(seed).withBrokenPercent(5));
      try (JcmLedger ledger = generator.newLedger()) {
        generator.play(new LedgerTarget(ledger), COMMANDS);
        check(ledger, generator.model(), generator.plan(), "seed " + seed);
      }
    }
    System.out.println(
        "wholly transferred and used: %d t in %d blocks, of %d hosts in all histories"
            .formatted(used, blocks, hosts));
    assertThat(blocks).as("blocks wholly transferred and used").isGreaterThan(HISTORIES);
    assertThat(used).as("tonnes in them").isGreaterThan(10L * HISTORIES);
    assertThat(hosts).as("hosts that adjust for them").isGreaterThan(HISTORIES / 2);
  }

  private void check(JcmLedger ledger, NaiveLedger model, HistoryPlan plan, String seed) {
    List<Party> parties = new ArrayList<>(List.of(Party.JP, Party.of(plan.notifying())));
    for (PartnerCountry partner : plan.partners()) {
      parties.add(Party.of(partner));
    }
    LedgerScope scope = ledger.declaration().scope();
    OutcomeFold all = new OutcomeFold(scope);
    ledger.history(all::add);
    for (Party party : parties) {
      OutcomeFlows flows = all.flows(party);
      assertThat(flows.firstTransferred())
          .as("%s: %s", seed, party)
          .isEqualTo(transferred(model, party));
      assertThat(flows.used()).as("%s: %s", seed, party).isEqualTo(used(model, party));
    }
    // A2: what Japan's book used was first transferred by its hosts, tonne for tonne.
    SerialSet block = usedSerials(model);
    OutcomeFold ofBlock = OutcomeFold.ofBlock(scope, Registry.JP, block);
    ledger.history(ofBlock::add);
    long sum = 0;
    for (Party party : parties) {
      OutcomeFlows flows = ofBlock.flows(party);
      hosts += flows.firstTransferred().isEmpty() ? 0 : 1;
      sum += total(flows.firstTransferred()) - total(flows.used());
    }
    assertThat(sum).as("%s: the two Parties' adjustments of %s", seed, block).isZero();
    assertThat(total(ofBlock.flows(Party.JP).used())).as(seed).isEqualTo(block.size());
    used += block.size();
    blocks += blocks(model, block);
  }

  /** Ranges of one line each, since a line is one host's and of one vintage. */
  private static int blocks(NaiveLedger model, SerialSet serials) {
    NaiveBook book = model.book(Registry.JP);
    int count = 0;
    for (SerialRange range : serials.ranges()) {
      count++;
      for (long serial = range.first() + 1; serial <= range.last(); serial++) {
        count += book.lineOf(serial).equals(book.lineOf(serial - 1)) ? 0 : 1;
      }
    }
    return count;
  }

  private static long total(SortedMap<Integer, Long> byYear) {
    return byYear.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Serial by serial, of the hosts's lines in every book. */
  private static SortedMap<Integer, Long> transferred(NaiveLedger model, Party host) {
    SortedMap<Integer, Long> byVintage = new TreeMap<>();
    for (NaiveBook book : model.books()) {
      for (long serial = 1; serial <= book.issued(); serial++) {
        if (book.isFirstTransferred(serial)
            && Party.of(book.lineOf(serial).orElseThrow().decision().committee()).equals(host)) {
          byVintage.merge(book.vintageOf(serial).orElseThrow().year(), 1L, Long::sum);
        }
      }
    }
    return byVintage;
  }

  private static SortedMap<Integer, Long> used(NaiveLedger model, Party party) {
    SortedMap<Integer, Long> byYear = new TreeMap<>();
    NaiveBook book = model.book(party.registry());
    book.movements()
        .forEach(
            (request, movement) -> {
              if (isUse(movement) && !book.isCorrected(request)) {
                Ndc ndc = (Ndc) ((CreditsRetired) movement).purpose();
                byYear.merge(ndc.yearOfUse(), movement.serials().size(), Long::sum);
              }
            });
    return byYear;
  }

  private static SerialSet usedSerials(NaiveLedger model) {
    NaiveBook book = model.book(Registry.JP);
    Set<Long> serials = new HashSet<>();
    book.movements()
        .forEach(
            (request, movement) -> {
              if (isUse(movement) && !book.isCorrected(request)) {
                serials.addAll(NaiveBook.each(movement.serials()));
              }
            });
    return NaiveBook.set(serials);
  }

  private static boolean isUse(Movement movement) {
    return movement instanceof CreditsRetired retired && retired.purpose() instanceof Ndc;
  }
}
