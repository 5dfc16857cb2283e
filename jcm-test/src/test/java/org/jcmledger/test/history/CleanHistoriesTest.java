package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.JcmLedger;
import org.jcmledger.audit.AccountFigures;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.BookFigures;
import org.jcmledger.audit.Verdict;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Wording;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.LedgerView;
import org.junit.jupiter.api.Test;

/**
 * What a ledger recorded itself gives no finding, and the audit's own figures are the ledger's.
 * {@code -Djcm.histories=100 -Djcm.audit.events=10000} plays the long run.
 */
class CleanHistoriesTest {

  private static final int HISTORIES = 20;
  private static final int EVENTS = Integer.getInteger("jcm.audit.events", 2_000);

  @Test
  void an_honest_history_gives_no_finding() {
    long audited = 0;
    for (long seed : HistorySeeds.from(40_000, HISTORIES)) {
      HistoryGenerator history =
          new HistoryGenerator(
              seed % 2 == 0
                  ? HistoryPlan.seeded(seed).withPace(Duration.ofDays(2))
                  : HistoryPlan.underTheParisAgreement(seed).withPace(Duration.ofDays(2)));
      LedgerDeclared declared =
          new LedgerDeclared(
              Actor.of("a test"), Wording.of("history of seed " + seed), history.scope());
      try (JcmLedger ledger = JcmLedger.inMemory(declared, history.clock())) {
        LedgerTarget target = new LedgerTarget(ledger);
        while (ledger.view().position() < EVENTS) {
          history.play(target);
        }
        AuditReport report = ledger.audit();
        audited += report.scanned().events();
        assertThat(report.findings()).as("seed %d", seed).isEmpty();
        assertThat(report.verdict()).as("seed %d", seed).isNotEqualTo(Verdict.BREACH);
        assertThat(balances(report)).as("seed %d", seed).isEqualTo(balances(ledger.view()));
        totals(report.books(), ledger.view(), seed);
      }
    }
    assertThat(audited).isGreaterThanOrEqualTo(EVENTS);
  }

  private static SortedMap<AccountRef, Tonnes> balances(AuditReport report) {
    SortedMap<AccountRef, Tonnes> balances = new TreeMap<>();
    for (BookFigures book : report.books()) {
      for (AccountFigures account : book.accounts()) {
        balances.put(account.account(), account.balance());
      }
    }
    return balances;
  }

  private static SortedMap<AccountRef, Tonnes> balances(LedgerView view) {
    SortedMap<AccountRef, Tonnes> balances = new TreeMap<>();
    for (BookView book : view.books()) {
      for (AccountView account : book.accounts()) {
        balances.put(account.account(), account.balance());
      }
    }
    return balances;
  }

  private static void totals(List<BookFigures> books, LedgerView view, long seed) {
    for (BookFigures book : books) {
      long held = 0;
      long retired = 0;
      long cancelled = 0;
      for (AccountView account : view.book(book.book()).accounts()) {
        long balance = account.balance().amount();
        switch (account.kind()) {
          case RETIREMENT -> retired += balance;
          case CANCELLATION -> cancelled += balance;
          default -> held += balance;
        }
      }
      String of = "seed " + seed + ", " + book.book();
      assertThat(book.held().tonnes()).as(of).isEqualTo(held);
      assertThat(book.retired().tonnes()).as(of).isEqualTo(retired);
      assertThat(book.cancelled().tonnes()).as(of).isEqualTo(cancelled);
      assertThat(book.issued().tonnes())
          .as(of)
          .isEqualTo(view.book(book.book()).issued().amount())
          .isEqualTo(held + retired + cancelled);
      long heldByPartners =
          book.byYear().stream()
              .collect(
                  java.util.stream.Collectors.toMap(
                      year -> year.partner(), year -> year.heldAtEnd(), (before, after) -> after))
              .values()
              .stream()
              .mapToLong(Long::longValue)
              .sum();
      assertThat(heldByPartners).as(of).isEqualTo(held);
    }
  }
}
