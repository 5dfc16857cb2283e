package org.jcmledger.report.aef.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.projection.EventReader;
import org.jcmledger.report.aef.AefContent;
import org.jcmledger.report.aef.AefRow;
import org.jcmledger.report.aef.AefSink;
import org.jcmledger.report.aef.SubmissionRow;

/**
 * A Party's submission for a year, read from the log: once for the authorisations, and once more
 * whenever it is written. Rows are made as events pass and not kept.
 */
public final class AefExport implements AefContent {

  private final EventReader reader;
  private final long upToPosition;
  private final AefRequest asked;
  private final boolean ownBookHeld;
  private final Authorisations authorisations;

  private AefExport(EventReader reader, long upToPosition, LedgerScope scope, AefRequest asked) {
    this.reader = reader;
    this.upToPosition = upToPosition;
    this.asked = asked;
    this.ownBookHeld = scope.holds(asked.party().registry());
    this.authorisations = new Authorisations(asked);
  }

  /**
   * Prepares a submission.
   *
   * @param reader the log
   * @param upToPosition how far the log is read
   * @param scope what the ledger holds
   * @param asked which submission
   * @throws AefExportException if the ledger holds nothing about the Party, or no authorisation
   *     under the cooperative approach
   */
  public static AefExport of(
      EventReader reader, long upToPosition, LedgerScope scope, AefRequest asked) {
    AefExport export = new AefExport(reader, upToPosition, scope, asked);
    reader.scan(upToPosition, export.authorisations::add);
    export.requireFacts(scope);
    return export;
  }

  private void requireFacts(LedgerScope scope) {
    Party party = asked.party();
    boolean partner = !party.equals(Party.JP) && scope.holds(PartnerCountry.of(party.code()));
    if (!ownBookHeld && !partner && !authorisations.parties().contains(party)) {
      SortedSet<String> known =
          authorisations.parties().stream()
              .map(Terms::party)
              .collect(Collectors.toCollection(TreeSet::new));
      if (scope.holds(Registry.JP)) {
        known.add(Terms.party(Party.JP));
      }
      throw new AefExportException(
          AefExportException.Problem.NO_FACTS, Terms.party(party), String.join(", ", known));
    }
    asked.approach().ifPresent(this::requireApproach);
  }

  private void requireApproach(CooperativeApproach approach) {
    SortedSet<String> known = new TreeSet<>();
    authorisations.all().forEach(authorisation -> known.add(authorisation.approach.id()));
    if (!known.contains(approach.id())) {
      throw new AefExportException(
          AefExportException.Problem.UNKNOWN_APPROACH, approach.id(), String.join(", ", known));
    }
  }

  /** Whether the ledger holds the Party's own book; if not, others' books told what there is. */
  public boolean ownBookHeld() {
    return ownBookHeld;
  }

  /** Table 1. */
  public SubmissionRow submission() {
    return new SubmissionRow(
        Terms.party(asked.party()),
        asked.version(),
        asked.year(),
        asked.submitted(),
        asked.ndcFirst(),
        asked.ndcLast());
  }

  /** Gives every row, in the order of the tables; within one, in the order of the log. */
  @Override
  public void writeTo(AefSink sink) throws IOException {
    try {
      write(row -> add(sink, row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void write(java.util.function.Consumer<AefRow> rows) {
    rows.accept(submission());
    AuthorisationRows.authorisations(authorisations, asked).forEach(rows);
    ActionFold fold = new ActionFold(asked, authorisations, rows);
    reader.scan(upToPosition, fold::add);
    fold.holdings();
    List.copyOf(AuthorisationRows.entities(authorisations, asked)).forEach(rows);
  }

  private static void add(AefSink sink, AefRow row) {
    try {
      sink.add(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
