package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;

/**
 * What the domain document's invariants ask of the state after each command, each in a method of
 * its own: what the core holds is compared with what the naive model makes of the same events.
 */
final class StateInvariants {

  private final CoreRunner core;
  private final NaiveLedger model;

  /** What the core held after the last accepted command. */
  private Map<AccountRef, SerialSet> held = Map.of();

  StateInvariants(CoreRunner core, NaiveLedger model) {
    this.core = core;
    this.model = model;
  }

  /** The whole state, when the model knows of the events too. */
  void check(List<Event> events) {
    Map<AccountRef, SerialSet> now = new TreeMap<>();
    for (AccountBook book : core.books().values()) {
      book.accounts().forEach(a -> now.put(AccountRef.of(book.registry(), a), book.holdings(a)));
    }
    i2(now);
    i3(now);
    i4();
    i5(now);
    i6(events, now);
    i7(events, now);
    i8(now);
    i9();
    i13();
    held = now;
  }

  private void i2(Map<AccountRef, SerialSet> now) {
    for (AccountBook book : core.books().values()) {
      NaiveBook naive = model.book(book.registry());
      int[] places = new int[(int) book.issued().amount()];
      now.forEach(
          (account, serials) -> {
            if (account.registry().equals(book.registry())) {
              NaiveBook.each(serials).forEach(serial -> places[serial.intValue() - 1]++);
            }
          });
      int[] once = new int[places.length];
      Arrays.fill(once, 1);
      assertThat(places)
          .as("I2 each unit is in exactly one account of one registry: %s", book.registry())
          .isEqualTo(once);
      assertThat(naive.issued()).as("I2 units of %s", book.registry()).isEqualTo(places.length);
    }
  }

  private void i3(Map<AccountRef, SerialSet> now) {
    for (AccountBook book : core.books().values()) {
      NaiveBook naive = model.book(book.registry());
      long sum = 0;
      for (AccountNumber account : book.accounts()) {
        long balance = book.balance(account).amount();
        SerialSet serials =
            now.getOrDefault(AccountRef.of(book.registry(), account), SerialSet.empty());
        assertThat(balance)
            .as("I3 balance of %s/%s", book.registry(), account)
            .isEqualTo(naive.balance(account))
            .isEqualTo(serials.size());
        assertThat(serials)
            .as("I3 holdings of %s/%s", book.registry(), account)
            .isEqualTo(naive.holdings(account));
        if (naive.account(account).orElseThrow().isClosed()) {
          assertThat(balance).as("I3 what is closed is empty: %s", account).isZero();
        }
        sum += balance;
      }
      long issued = naive.lines().stream().mapToLong(NaiveLine::issuedCredits).sum();
      assertThat(sum)
          .as("I3 Σ balances = Σ issued, terminal accounts included: %s", book.registry())
          .isEqualTo(issued)
          .isEqualTo(book.issued().amount());
    }
  }

  private void i4() {
    for (NaiveBook book : model.books()) {
      for (NaiveLine line : book.lines()) {
        assertThat(line.issuedCredits())
            .as("I4 per decision and side: issued ≤ notified: %s", line)
            .isLessThanOrEqualTo(line.notifiedAmount());
      }
    }
    for (NaiveCommittee committee : model.committees()) {
      NaiveBook host = model.book(committee.partner().registry());
      for (IssuanceDecided decided : committee.decisions()) {
        for (int i = 1; i <= decided.lines().size(); i++) {
          IssuanceLine line = decided.lines().get(i - 1);
          LineRef ref = LineRef.of(decided.decision(), i);
          long toJapan = model.book(Registry.JP).line(ref).orElseThrow().notifiedAmount();
          long toHost = host.line(ref).orElseThrow().notifiedAmount();
          assertThat(List.of(toJapan, toHost))
              .as("I4 each side is notified of its own part: %s", ref)
              .isEqualTo(List.of(line.japan().amount(), line.host().amount()));
          assertThat(toJapan + toHost)
              .as("I4 per decision Σ notified(sides) = total: %s", ref)
              .isEqualTo(line.total().amount());
        }
      }
    }
  }

  private void i5(Map<AccountRef, SerialSet> now) {
    now.forEach(
        (account, serials) -> {
          long last = -1;
          for (SerialRange range : serials.ranges()) {
            assertThat(range.first())
                .as("I5 blocks of %s are disjoint, ascending and merged: %s", account, serials)
                .isGreaterThan(last + 1);
            last = range.last();
          }
        });
    for (AccountBook book : core.books().values()) {
      SerialSet all = SerialSet.empty();
      for (Map.Entry<AccountRef, SerialSet> entry : now.entrySet()) {
        if (entry.getKey().registry().equals(book.registry())) {
          all = all.union(entry.getValue());
        }
      }
      long issued = book.issued().amount();
      assertThat(all)
          .as("I5 split and merge preserve the set: %s", book.registry())
          .isEqualTo(issued == 0 ? SerialSet.empty() : SerialSet.of(SerialRange.of(1, issued)));
    }
  }

  private void i6(List<Event> events, Map<AccountRef, SerialSet> now) {
    if (events.stream().noneMatch(MovementCorrected.class::isInstance)) {
      held.forEach(
          (account, before) -> {
            if (kind(account.registry(), account.number()).isTerminal()) {
              assertThat(now.getOrDefault(account, SerialSet.empty()).encloses(before))
                  .as("I6 no outflow from retirement or cancellation: %s", account)
                  .isTrue();
            }
          });
    }
  }

  private void i7(List<Event> events, Map<AccountRef, SerialSet> now) {
    Set<Registry> touched = new TreeSet<>();
    events.forEach(
        event -> {
          if (event instanceof BookEvent of) {
            touched.add(of.book());
          }
        });
    held.forEach(
        (account, before) -> {
          if (!touched.contains(account.registry())) {
            assertThat(now.get(account))
                .as("I7 no cross-registry movement: %s is not concerned", account)
                .isEqualTo(before);
          }
        });
  }

  /** Whatever is restricted now stays where it was. */
  private void i8(Map<AccountRef, SerialSet> now) {
    held.forEach(
        (account, before) -> {
          SerialSet restricted = model.book(account.registry()).restricted();
          assertThat(now.getOrDefault(account, SerialSet.empty()).intersection(restricted))
              .as("I8 restricted blocks do not move: %s", account)
              .isEqualTo(before.intersection(restricted));
        });
  }

  private void i9() {
    for (NaiveCommittee committee : model.committees()) {
      for (ProjectId project : committee.projects()) {
        disjoint(project, committee.periods(project));
      }
    }
    for (NaiveBook book : model.books()) {
      Map<ProjectId, List<MonitoringPeriod>> periods = new TreeMap<>();
      for (NaiveLine line : book.lines()) {
        for (ProjectId project : line.notified().projects()) {
          periods.computeIfAbsent(project, p -> new ArrayList<>()).add(line.notified().period());
        }
      }
      periods.forEach(StateInvariants::disjoint);
    }
  }

  private static void disjoint(ProjectId project, List<MonitoringPeriod> periods) {
    for (int i = 0; i < periods.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean apart =
            periods.get(i).last().isBefore(periods.get(j).first())
                || periods.get(j).last().isBefore(periods.get(i).first());
        assertThat(apart)
            .as("I9 monitoring periods per project are disjoint: %s %s", project, periods)
            .isTrue();
      }
    }
  }

  private void i13() {
    for (NaiveBook book : model.books()) {
      long notified = book.lines().stream().mapToLong(l -> l.notifiedAmount()).sum();
      long open = book.open().values().stream().mapToLong(Long::longValue).sum();
      assertThat(open)
          .as("I13 what is notified but not issued is visible: %s", book.registry())
          .isEqualTo(notified - book.issued());
    }
  }

  private AccountKind kind(Registry book, AccountNumber account) {
    return model.book(book).account(account).orElseThrow().kind();
  }
}
