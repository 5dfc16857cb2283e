package org.jcmledger.benchmarks;

import java.util.List;
import java.util.Optional;

/** What the ledger is to reach at least, and what it may take at most: one line for each target. */
final class Floors {

  /** What came of a target in a run. */
  enum Verdict {
    HELD("held"),
    MISSED("**missed**"),
    VOID("void: the baseline did not show the disk's limit"),
    NOT_MEASURED("not measured");

    final String words;

    Verdict(String words) {
      this.words = words;
    }
  }

  /**
   * A target.
   *
   * @param what what it is about, for people
   * @param bench the result that it is judged by
   * @param baseline whose baseline this has to be; empty for any
   * @param field which of the result's fields
   * @param atLeast whether the bound is the least that will do; otherwise the most
   */
  record Floor(
      String what, String bench, String baseline, String field, boolean atLeast, double bound) {

    Optional<Result> result(List<Result> results) {
      return results.stream()
          .filter(result -> result.field("bench").equals(bench))
          .filter(result -> baseline.isEmpty() || result.baseline().equals(baseline))
          .filter(result -> !result.field(field).isEmpty())
          .findFirst();
    }

    Verdict judge(List<Result> results) {
      return result(results).map(this::judge).orElse(Verdict.NOT_MEASURED);
    }

    private Verdict judge(Result result) {
      if (field.equals("ratio") && result.field("sound").equals("void")) {
        return Verdict.VOID;
      }
      double figure = result.figure(field);
      return (atLeast ? figure >= bound : figure <= bound) ? Verdict.HELD : Verdict.MISSED;
    }
  }

  static final List<Floor> ALL =
      List.of(
          ratio("SQLite, 1 sender, of raw", "transfers-sqlite-1-random", 0.80),
          ratio("SQLite, 8 senders, of raw", "transfers-sqlite-8-random", 0.65),
          ratio("SQLite, 32 senders, of raw", "transfers-sqlite-32-random", 0.55),
          ratio("SQLite, 256 senders, of raw", "transfers-sqlite-256-random", 0.45),
          ratio("a hot account of random ones, 32 senders", HotAccount.NAME, 0.90),
          most("p99 of a command, 1 sender, us", "transfers-sqlite-1-random", "p99", 1_000),
          most("p99 of a command, 32 senders, us", "transfers-sqlite-32-random", "p99", 4_000),
          ratio("a batch of 10,000, each answered, of raw bulk", Bulk.NAME, 0.40),
          ratio("PostgreSQL, 32 senders, of raw with the head lock", "transfers-postgres-32", 0.65),
          of("row-locks", "PostgreSQL, 32 senders, of row locks in a function", 1.5),
          of("pekko-jdbc", "PostgreSQL, 32 senders, of Pekko Persistence", 1.2),
          ratio("two processes together, of one alone", "two-processes-postgres", 0.60),
          least("the slower process's share", "two-processes-postgres", "slower_share", 0.30),
          most("opening 1M events with a snapshot, s", Reopen.SNAPSHOT, "value", 1.5),
          most("opening 1M events without one, s", Reopen.EVENTS, "value", 5),
          most("a book of 1M segments in memory, MB", Reopen.HEAP, "value", 120),
          ratio("an audit on two threads, of the scan", "audit-1m-two-threads", 0.30),
          ratio("an audit on one thread, of the scan", "audit-1m-one-thread", 0.18),
          most("an audit of 10M events, -Xmx, MB", "audit-10m-threads-2", "heap", 256),
          most("a balance, p50, us", Reopen.BALANCE, "p50", 1),
          most("a balance, p99, us", Reopen.BALANCE, "p99", 5),
          most(
              "a command in a book of 10M events, times one in a new book",
              Growth.bench(Growth.Figure.COMMAND, Growth.MANY),
              "times",
              1.5));

  private Floors() {}

  private static Floor ratio(String what, String bench, double bound) {
    return least(what, bench, "ratio", bound);
  }

  private static Floor least(String what, String bench, String field, double bound) {
    return new Floor(what, bench, "", field, true, bound);
  }

  private static Floor most(String what, String bench, String field, double bound) {
    return new Floor(what, bench, "", field, false, bound);
  }

  private static Floor of(String rival, String what, double bound) {
    return new Floor(what, "rivals-postgres-32-random", rival, "ratio", true, bound);
  }

  /** How many are held, missed and so on, in one line. */
  static String line(List<Result> results) {
    StringBuilder line = new StringBuilder("# floors:");
    for (Verdict verdict : Verdict.values()) {
      long count = ALL.stream().filter(floor -> floor.judge(results) == verdict).count();
      line.append(' ').append(verdict.name().toLowerCase(java.util.Locale.ROOT));
      line.append('=').append(count);
    }
    return line.toString();
  }
}
