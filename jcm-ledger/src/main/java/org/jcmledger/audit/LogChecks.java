package org.jcmledger.audit;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.format.UnreadableMetadataException;
import org.jcmledger.store.StoredEvent;

/** What holds of the log as such: positions, sequences, times, streams, and how it begins. */
final class LogChecks {

  private static final String LEDGER = "ledger";

  private final Suspicions suspicions;
  private final Scope scope;
  private final Map<String, long[]> sequences = new HashMap<>();
  private long position;
  private long recordedAt = Long.MIN_VALUE;

  LogChecks(Suspicions suspicions, Scope scope) {
    this.suspicions = suspicions;
    this.scope = scope;
  }

  void check(Seen seen) {
    StoredEvent stored = seen.stored();
    checkPosition(stored);
    checkSequence(stored);
    checkTime(stored);
    checkMetadata(stored);
    if (seen.event() instanceof LedgerDeclared declared) {
      checkDeclaration(declared);
    } else if (scope.declaration().isEmpty()) {
      new Suspicion(FindingCode.LEDGER_NOT_DECLARED, position)
          .reportOnce(suspicions, FindingCode.LEDGER_NOT_DECLARED);
    }
    checkStream(seen.event(), stored);
  }

  private void checkPosition(StoredEvent stored) {
    if (stored.position() != position + 1) {
      new Suspicion(FindingCode.POSITION_GAP, stored.position())
          .earlier(position)
          .report(suspicions);
    }
    position = stored.position();
  }

  private void checkSequence(StoredEvent stored) {
    long[] next = sequences.get(stored.stream());
    if (next == null) {
      next = new long[1];
      sequences.put(stored.stream(), next);
    }
    if (stored.sequence() != next[0]) {
      new Suspicion(FindingCode.SEQUENCE_GAP, position)
          .fact("stream", stored.stream())
          .fact("sequence", stored.sequence())
          .fact("expected", next[0])
          .report(suspicions);
    }
    next[0] = stored.sequence() + 1;
  }

  private void checkTime(StoredEvent stored) {
    if (stored.recordedAt() < recordedAt) {
      new Suspicion(FindingCode.RECORDED_TIME_DECREASES, position)
          .earlier(position - 1)
          .fact("time", Instant.ofEpochMilli(stored.recordedAt()))
          .fact("before", Instant.ofEpochMilli(recordedAt))
          .report(suspicions);
    }
    recordedAt = stored.recordedAt();
  }

  private void checkMetadata(StoredEvent stored) {
    if (MetadataFormat.isPlain(stored.metadata())) {
      return;
    }
    try {
      MetadataFormat.decode(stored.metadata());
    } catch (UnreadableMetadataException e) {
      new Suspicion(FindingCode.METADATA_UNREADABLE, position)
          .fact("problem", e.field().isEmpty() ? e.problem() : e.field() + ": " + e.problem())
          .report(suspicions);
    }
  }

  private void checkDeclaration(LedgerDeclared declared) {
    if (scope.declaration().isPresent()) {
      new Suspicion(FindingCode.LEDGER_DECLARED_TWICE, position).report(suspicions);
      return;
    }
    scope.declare(declared);
  }

  private void checkStream(Event event, StoredEvent stored) {
    String subject;
    boolean held;
    if (event instanceof BookEvent book) {
      subject = Subjects.of(book.book());
      held = scope.holds(book.book());
    } else if (event instanceof CommitteeEvent committee) {
      subject = Subjects.of(committee.committee());
      held = scope.holds(committee.committee());
    } else if (event instanceof ProgrammeEvent) {
      subject = Subjects.PROGRAMME;
      held = scope.holdsTheProgramme();
    } else {
      subject = LEDGER;
      held = true;
    }
    if (!subject.equals(stored.stream())) {
      new Suspicion(FindingCode.WRONG_STREAM, position)
          .fact("subject", subject)
          .fact("stream", stored.stream())
          .report(suspicions);
    }
    if (!held) {
      new Suspicion(FindingCode.OUTSIDE_SCOPE, position)
          .fact("subject", subject)
          .reportOnce(suspicions, FindingCode.OUTSIDE_SCOPE, subject);
    }
  }
}
