package org.jcmledger.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.projection.BookView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.LineView;

/**
 * What a Joint Committee decided to issue for a project, and what each side made of it. The two
 * sides issue independently and on days of their own, so what one still has to issue is an open
 * liability of that side. Immutable.
 *
 * @param project the project
 * @param lines the lines of decisions that cover it, in the order in which they were decided
 */
public record ProjectIssuances(ProjectId project, List<Line> lines) {

  private static final Comparator<Line> AS_DECIDED =
      Comparator.<Line, LocalDate>comparing(line -> line.decided().latest())
          .thenComparing(Line::line);

  /** How far a side has come with a line. */
  public enum Status {
    /** Notified and not issued yet. */
    OPEN,
    /** Issued, whole: a line is issued once and in full (R19). */
    ISSUED,
    /** The side's part is 0 tCO2e, complete at once; nothing is issued (R19). */
    NOTHING_TO_ISSUE,
    /** The side's book is held here, and the decision was not recorded in it yet. */
    NOT_NOTIFIED,
    /** The side's book is not held in this ledger, which cannot know what was issued there. */
    NOT_HELD_HERE
  }

  /**
   * One side of a line.
   *
   * @param registry the side's registry
   * @param share the side's part of the total
   * @param status how far it has come
   * @param serials what was issued, if it is known to be
   * @param issuedOn the book date of the issuance, if it is known to be
   */
  public record Side(
      Registry registry,
      Tonnes share,
      Status status,
      Optional<SerialRange> serials,
      Optional<LocalDate> issuedOn) {

    /** What was notified to the side's book; nothing if this ledger does not know of it. */
    public Optional<Tonnes> notified() {
      return known(status != Status.NOT_NOTIFIED, share);
    }

    /** What the side issued; nothing if its book is not held here. */
    public Optional<Tonnes> issued() {
      return known(true, status == Status.ISSUED ? share : Tonnes.ZERO);
    }

    /** What the side may still issue; nothing if this ledger does not know. */
    public Optional<Tonnes> open() {
      return known(status != Status.NOT_NOTIFIED, status == Status.OPEN ? share : Tonnes.ZERO);
    }

    private Optional<Tonnes> known(boolean here, Tonnes amount) {
      return here && status != Status.NOT_HELD_HERE ? Optional.of(amount) : Optional.empty();
    }
  }

  /**
   * One line of a decision.
   *
   * @param line which
   * @param decided when the committee decided
   * @param projects the projects it covers together; its amounts are not split among them
   * @param period the monitoring period
   * @param vintage the year in which the reductions occurred
   * @param vintageAssumed whether that is only the year of the period's last day
   * @param total what was decided for both sides together
   * @param japan Japan's side
   * @param host the host country's side
   */
  public record Line(
      LineRef line,
      FactDate decided,
      SortedSet<ProjectId> projects,
      MonitoringPeriod period,
      Vintage vintage,
      boolean vintageAssumed,
      Credits total,
      Side japan,
      Side host) {

    /** Copies the set. */
    public Line {
      projects = Collections.unmodifiableSortedSet(new TreeSet<>(projects));
    }

    /** Both sides, Japan's first. */
    public List<Side> sides() {
      return List.of(japan, host);
    }
  }

  /** A line, by whomever this ledger knows of it. */
  private record Known(LineRef ref, FactDate decided, NotifiedLine line, Tonnes japan) {}

  /** Copies the list. */
  public ProjectIssuances {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a project's issuances from a view.
   *
   * @param view the ledger, as it stands or stood
   * @param scope what the ledger holds
   * @param project the project
   */
  public static ProjectIssuances of(LedgerView view, LedgerScope scope, ProjectId project) {
    List<Line> lines = new ArrayList<>();
    for (Known known : known(view, project).values()) {
      Registry host = project.host().registry();
      Tonnes total = Tonnes.of(known.line().total().amount());
      lines.add(
          new Line(
              known.ref(),
              known.decided(),
              known.line().projects(),
              known.line().period(),
              known.line().vintage(),
              known.line().vintageAssumed(),
              known.line().total(),
              side(view, scope, Registry.JP, known.ref(), known.japan()),
              side(view, scope, host, known.ref(), total.minus(known.japan()))));
    }
    lines.sort(AS_DECIDED);
    return new ProjectIssuances(project, lines);
  }

  /** A decision may be known by the committee, by either side's book, or by all of them. */
  private static Map<LineRef, Known> known(LedgerView view, ProjectId project) {
    Map<LineRef, Known> known = new HashMap<>();
    for (IssuanceDecided decided : view.committee(project.host()).decisions()) {
      for (NotifiedLine line : decided.notifiedTo(Registry.JP)) {
        LineRef ref = LineRef.of(decided.decision(), line.number());
        known.put(ref, new Known(ref, decided.on(), line, line.notified()));
      }
    }
    for (LineView line : view.book(project.host().registry()).lines()) {
      Tonnes total = Tonnes.of(line.notified().total().amount());
      Tonnes japan = total.minus(line.notified().notified());
      known.put(line.line(), new Known(line.line(), line.decided(), line.notified(), japan));
    }
    for (LineView line : view.book(Registry.JP).lines()) {
      Tonnes japan = line.notified().notified();
      known.put(line.line(), new Known(line.line(), line.decided(), line.notified(), japan));
    }
    known.values().removeIf(line -> !line.line().projects().contains(project));
    return known;
  }

  private static Side side(
      LedgerView view, LedgerScope scope, Registry registry, LineRef ref, Tonnes share) {
    BookView book = view.book(registry);
    Optional<LineView> line = book.line(ref);
    return new Side(
        registry,
        share,
        status(scope.holds(registry), line),
        line.flatMap(LineView::issued),
        line.flatMap(LineView::issuedOn));
  }

  private static Status status(boolean held, Optional<LineView> line) {
    if (!held) {
      return Status.NOT_HELD_HERE;
    }
    if (line.isEmpty()) {
      return Status.NOT_NOTIFIED;
    }
    if (line.get().issued().isPresent()) {
      return Status.ISSUED;
    }
    return line.get().open().isZero() ? Status.NOTHING_TO_ISSUE : Status.OPEN;
  }
}
