package org.jcmledger.report.article6;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RetirementPurpose.Ndc;
import org.jcmledger.projection.RecordedEvent;

/**
 * Folds a ledger's events into what its Parties first transferred, acquired and used: give it every
 * event of {@code JcmLedger.history} in order, then ask. One event of Japan's book is the host's
 * first transfer and Japan's acquisition at once. Not thread-safe.
 */
public final class OutcomeFold {

  /** The flows of one Party in the making. */
  private static final class Flows {
    final SortedMap<Integer, Long> firstTransferred = new TreeMap<>();
    final SortedMap<Integer, Long> acquired = new TreeMap<>();
    final SortedMap<Integer, Long> used = new TreeMap<>();
  }

  /** A retirement towards an NDC, until it is corrected. */
  private record Use(Party party, int year, long tonnes) {}

  private final LedgerScope scope;
  private final Map<Registry, Origins> origins = new HashMap<>();
  private final Map<Party, Flows> parties = new TreeMap<>();
  private final Map<RequestId, Use> uses = new HashMap<>();
  private final Optional<Block> only;

  private record Block(Registry book, SerialSet serials) {}

  /**
   * @param scope what the ledger holds, as it declares
   */
  public OutcomeFold(LedgerScope scope) {
    this.scope = scope;
    this.only = Optional.empty();
  }

  private OutcomeFold(LedgerScope scope, Block only) {
    this.scope = scope;
    this.only = Optional.of(only);
  }

  /** A fold that counts these serials of one book and no others. */
  public static OutcomeFold ofBlock(LedgerScope scope, Registry book, SerialSet serials) {
    return new OutcomeFold(scope, new Block(book, serials));
  }

  /** Takes the next event. */
  public void add(RecordedEvent recorded) {
    if (!(recorded.event() instanceof BookEvent event)) {
      return;
    }
    Registry book = event.book();
    if (event instanceof CreditsIssued issued) {
      origins(book).issued(issued);
      if (issued.authorised().filter(u -> u.firstTransfer().isPresent()).isPresent()) {
        transferred(book, SerialSet.of(issued.serials()));
      }
    } else if (event instanceof AuthorisationApplied applied) {
      if (applied.authorised().firstTransfer().isPresent()) {
        transferred(book, applied.serials());
      }
    } else if (event instanceof CreditsCancelled cancelled) {
      transferred(book, cancelled.firstTransferred());
    } else if (event instanceof CreditsRetired retired) {
      retired
          .purpose()
          .<Optional<Ndc>>match(pledge -> Optional.empty(), Optional::of)
          .ifPresent(ndc -> used(recorded.request(), retired, ndc));
    } else if (event instanceof MovementCorrected corrected) {
      Use use = uses.remove(corrected.original());
      if (use != null) {
        add(of(use.party()).used, use.year(), -use.tonnes());
      }
    }
  }

  private void transferred(Registry book, SerialSet serials) {
    origins(book)
        .each(
            counted(book, serials),
            (host, vintage, tonnes) -> {
              add(of(host).firstTransferred, vintage, tonnes);
              if (book.equals(Registry.JP)) {
                add(of(Party.JP).acquired, vintage, tonnes);
              }
            });
  }

  private void used(RequestId request, CreditsRetired event, Ndc ndc) {
    long tonnes = counted(event.book(), event.serials()).size();
    Use use = new Use(Party.of(event.book()), ndc.yearOfUse(), tonnes);
    uses.put(request, use);
    add(of(use.party()).used, use.year(), tonnes);
  }

  private SerialSet counted(Registry book, SerialSet serials) {
    return only.map(
            block ->
                block.book().equals(book)
                    ? serials.intersection(block.serials())
                    : SerialSet.empty())
        .orElse(serials);
  }

  private Origins origins(Registry book) {
    return origins.computeIfAbsent(book, b -> new Origins());
  }

  private Flows of(Party party) {
    return parties.computeIfAbsent(party, p -> new Flows());
  }

  private static void add(SortedMap<Integer, Long> to, int year, long tonnes) {
    long sum = Math.addExact(to.getOrDefault(year, 0L), tonnes);
    if (sum == 0) {
      to.remove(year);
    } else {
      to.put(year, sum);
    }
  }

  /** What a Party did, up to the last event taken. */
  public OutcomeFlows flows(Party party) {
    Flows flows = parties.getOrDefault(party, new Flows());
    return new OutcomeFlows(
        party,
        flows.firstTransferred,
        flows.acquired,
        flows.used,
        OutcomeFlows.missing(party, scope));
  }
}
