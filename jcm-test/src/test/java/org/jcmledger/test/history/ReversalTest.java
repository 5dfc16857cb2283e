package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.committee.JointCommittee;
import org.jcmledger.core.decision.Reversal;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.programme.SupportProgramme;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.junit.jupiter.api.Test;

/** What was applied can be taken back, event by event, and leaves no trace. */
class ReversalTest {

  private static final int STEPS = 1_500;

  private final List<Event> events = new ArrayList<>();

  ReversalTest() {
    long seed = ThreadLocalRandom.current().nextLong();
    System.out.println("ReversalTest seed " + seed);
    HistoryGenerator generator = HistoryGenerator.seeded(seed);
    try (JcmLedger ledger = generator.newLedger()) {
      generator.play(new LedgerTarget(ledger), STEPS);
      ledger.history(recorded -> events.add(recorded.event()));
    }
  }

  @Test
  void takesEveryBookBackStepByStep() {
    for (Registry registry :
        events.stream()
            .filter(BookEvent.class::isInstance)
            .map(event -> ((BookEvent) event).book())
            .distinct()
            .toList()) {
      AccountBook book = new AccountBook(registry);
      AccountBook before = new AccountBook(registry);
      List<Reversal> all = new ArrayList<>();
      for (Event event : events) {
        if (event instanceof BookEvent inBook && inBook.book().equals(registry)) {
          book.applyReversibly(inBook).run();
          assertThat(book.isSameAs(before)).as("%s taken back", event).isTrue();
          all.add(book.applyReversibly(inBook));
          before.apply(inBook);
          assertThat(book.isSameAs(before)).as("%s applied again", event).isTrue();
        }
      }
      for (int i = all.size(); i > 0; i--) {
        all.get(i - 1).run();
      }
      assertThat(book.isSameAs(new AccountBook(registry))).isTrue();
    }
  }

  @Test
  void takesEveryCommitteeAndTheProgrammeBack() {
    for (PartnerCountry partner :
        events.stream()
            .filter(CommitteeEvent.class::isInstance)
            .map(event -> ((CommitteeEvent) event).committee())
            .distinct()
            .toList()) {
      JointCommittee committee = new JointCommittee(partner);
      JointCommittee before = new JointCommittee(partner);
      for (Event event : events) {
        if (event instanceof CommitteeEvent ofIt && ofIt.committee().equals(partner)) {
          committee.applyReversibly(ofIt).run();
          assertThat(committee.isSameAs(before)).as("%s taken back", event).isTrue();
          committee.applyReversibly(ofIt);
          before.apply(ofIt);
        }
      }
      assertThat(committee.isSameAs(before)).isTrue();
    }
    SupportProgramme programme = new SupportProgramme();
    SupportProgramme before = new SupportProgramme();
    for (Event event : events) {
      if (event instanceof ProgrammeEvent ofIt) {
        programme.applyReversibly(ofIt).run();
        assertThat(programme.isSameAs(before)).as("%s taken back", event).isTrue();
        programme.applyReversibly(ofIt);
        before.apply(ofIt);
      }
    }
  }
}
