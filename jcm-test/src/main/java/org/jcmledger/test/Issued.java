package org.jcmledger.test;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.projection.LineView;

/**
 * Credits came into being in one book, with all that the law needs for it: the bilateral document,
 * the project, a decision of one line with its notifications, and the issuance. As a rule they are
 * of last year's reductions, and the other side gets nothing. Immutable.
 */
public final class Issued extends Past {

  private final ProjectId project;
  private final SerialSet serials;
  private final List<To> to;
  private final long otherSide;
  private final Optional<DecisionId> decision;
  private final Optional<String> on;
  private final LineOf line;
  private final boolean authorised;

  private Issued(
      ProjectId project,
      SerialSet serials,
      List<To> to,
      long otherSide,
      Optional<DecisionId> decision,
      Optional<String> on,
      LineOf line,
      boolean authorised) {
    this.project = project;
    this.serials = serials;
    this.to = to;
    this.otherSide = otherSide;
    this.decision = decision;
    this.on = on;
    this.line = line;
    this.authorised = authorised;
  }

  Issued(ProjectId project, SerialSet serials, List<To> to) {
    this(
        project,
        serials,
        List.copyOf(to),
        0,
        Optional.empty(),
        Optional.empty(),
        new LineOf(project, 1, 0),
        false);
    To.oneBook(to);
  }

  /** All of it on this day; otherwise on the day it is. */
  public Issued on(String day) {
    return new Issued(
        project, serials, to, otherSide, decision, Optional.of(day), line, authorised);
  }

  /** By the only line of this decision; otherwise of one with a number that is free. */
  public Issued decision(String id) {
    Optional<DecisionId> number = Optional.of(DecisionId.of(id));
    return new Issued(project, serials, to, otherSide, number, on, line, authorised);
  }

  /** The other side was notified of so many tCO2e, and has not issued them. */
  public Issued otherSide(long tonnes) {
    return new Issued(project, serials, to, tonnes, decision, on, line, authorised);
  }

  /** Of reductions in this year. */
  public Issued vintage(int year) {
    return new Issued(
        project, serials, to, otherSide, decision, on, line.vintage(year), authorised);
  }

  /** Monitored from one day to another, both included. */
  public Issued period(String first, String last) {
    return new Issued(
        project, serials, to, otherSide, decision, on, line.period(first, last), authorised);
  }

  /**
   * Under an authorisation of the host and one of Japan, for use towards Japan's NDC, and so first
   * transferred; for credits in Japan's book of 2021 or later.
   */
  public Issued authorised() {
    return new Issued(project, serials, to, otherSide, decision, on, line, true);
  }

  @Override
  void happen(Scene scene) {
    Registry book = to.get(0).account().registry();
    PartnerCountry committee = project.host();
    areNext(book, scene);
    DecisionId number = decision.orElseGet(() -> scene.known().freeDecision(committee));
    LineOf whole = line(book, scene);
    if (scene.scope().holds(committee)) {
      DecideAsk decide = new DecideAsk(committee, number, List.of(whole));
      on.map(decide::on).orElse(decide).happen(scene);
    } else {
      NotifyAsk notify = new NotifyAsk(number, List.of(whole)).in(book);
      on.map(day -> notify.on(day).decided(day)).orElse(notify).happen(scene);
    }
    IssueAsk issue = new IssueAsk(LineRef.of(number, 1), to);
    if (authorised) {
      issue = issue.under(authorise(committee, scene).toArray(String[]::new));
    }
    on.map(issue::on).orElse(issue).happen(scene);
  }

  /** By both Parties, unless an earlier issuance of the project did. */
  private List<String> authorise(PartnerCountry committee, Scene scene) {
    List<String> ids = new ArrayList<>();
    for (Party party : List.of(Party.of(committee), Party.JP)) {
      String id = party + " for " + project;
      ids.add(id);
      if (scene.view().book(Registry.JP).authorisation(AuthorisationId.of(id)).isEmpty()) {
        AuthorisationTerms terms = Values.towardsTheNdc(project);
        if (scene.scope().holds(committee)) {
          AuthoriseAsk ask = new AuthoriseAsk(committee, AuthorisationId.of(id), party, terms);
          on.map(ask::on).orElse(ask).happen(scene);
        } else {
          NotifyAuthorisationAsk ask =
              new NotifyAuthorisationAsk(committee, AuthorisationId.of(id), party, terms);
          on.map(day -> ask.on(day).authorised(day)).orElse(ask).happen(scene);
        }
      }
    }
    return ids;
  }

  private LineOf line(Registry book, Scene scene) {
    boolean japan = book.equals(Registry.JP);
    long here = serials.size();
    LineOf parts =
        new LineOf(project, japan ? here : otherSide, japan ? otherSide : here)
            .vintage(line.vintageIn(scene).year());
    return parts.periodIfNoneIsSaid(
        line.saysThePeriod()
            ? line.decided(scene).period()
            : freeMonth(line.vintageIn(scene), book, scene));
  }

  /** The first month of a year of which the project has been credited no day. */
  private MonitoringPeriod freeMonth(Vintage vintage, Registry book, Scene scene) {
    List<LineView> lines = scene.view().book(book).lines();
    for (int number = 1; number <= 12; number++) {
      YearMonth month = YearMonth.of(vintage.year(), number);
      MonitoringPeriod days = MonitoringPeriod.of(month.atDay(1), month.atEndOfMonth());
      if (lines.stream().noneMatch(view -> credits(view, days))) {
        return days;
      }
    }
    throw new IllegalStateException(
        "no month of " + vintage + " is left for " + project + ": say another vintage or a period");
  }

  private boolean credits(LineView view, MonitoringPeriod days) {
    return view.notified().projects().contains(project) && view.notified().period().overlaps(days);
  }

  /** Serials are given out in order; a story that says others is mistaken. */
  private void areNext(Registry book, Scene scene) {
    long next = scene.view().book(book).issued().amount() + 1;
    if (serials.ranges().size() != 1 || serials.first() != next) {
      throw new IllegalStateException(
          "issued("
              + project
              + ", "
              + serials
              + "): the next serials of the book of "
              + book
              + " begin with "
              + next
              + " and leave no gap");
    }
  }

  @Override
  String told(Scene scene) {
    return "issued serials "
        + serials
        + " for "
        + project
        + " to "
        + to.stream().map(To::account).map(AccountRef::toString).toList();
  }
}
