package org.jcmledger.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;

/**
 * A ledger and its baseline take turns of a part each, so that what the machine is at in one moment
 * befalls both: it changes by a fifth within seconds. The baseline's part is the rows that the
 * ledger wrote in its own.
 *
 * @param ledger what the senders met with
 * @param raw what the baseline reached
 * @param commits the ledger's commits, before the parts and in them
 */
record InTurns(Senders.Window ledger, GroupCommit.Reached raw, Commits commits) {

  /**
   * In how many parts: as many as are long beside what each begins with, which is starting its
   * senders.
   */
  private static int parts(int senders) {
    return senders == 1 ? 40 : 5;
  }

  /** Inserts rows again, which come in the ledger's commits. */
  interface Baseline {
    GroupCommit.Reached insert(Commits commits);
  }

  /**
   * Runs them.
   *
   * @param log the ledger's, for reading; what is in it is inserted first and does not count
   * @param transfers in all parts together
   */
  static InTurns run(Senders senders, EventLog log, int transfers, long seed, Baseline baseline) {
    Commits before = Commits.after(log, 0);
    baseline.insert(before);
    long position = log.head();
    List<Senders.Window> windows = new ArrayList<>();
    List<GroupCommit.Reached> reached = new ArrayList<>();
    List<List<StoredEvent>> measured = new ArrayList<>();
    int parts = parts(senders.number());
    System.gc();
    for (int part = 0; part < parts; part++) {
      windows.add(senders.send(transfers / parts, seed * parts + part));
      Commits commits = Commits.after(log, position);
      position = log.head();
      reached.add(baseline.insert(commits));
      measured.addAll(commits.measured());
    }
    return new InTurns(
        Senders.Window.together(windows),
        GroupCommit.Reached.together(reached),
        new Commits(before.measured(), measured));
  }

  double ratio() {
    return ledger.perSecond() / raw.perSecond();
  }
}
