package org.jcmledger.core.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.CommitteeCommand;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.decision.Circumstances;
import org.jcmledger.core.decision.Decision;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Sample;
import org.jcmledger.core.value.Wording;

/** One committee's story, told and checked as {@code BookScenario} tells a book's. */
public final class CommitteeScenario {

  /** Who records what committees do. */
  public static final Actor SECRETARIAT = Actor.of("Secretariat of the Joint Committee");

  static final Wording TITLE = Wording.of("Energy saving at a factory");

  private final PartnerCountry partner;
  private final JointCommittee committee;
  private final List<CommitteeEvent> history = new ArrayList<>();
  private Instant now = Instant.parse("2026-04-01T00:00:00Z");
  private int requests;

  private CommitteeScenario(PartnerCountry partner) {
    this.partner = partner;
    this.committee = new JointCommittee(partner);
  }

  /** A country with which nothing is signed yet. */
  static CommitteeScenario of(String country) {
    return new CommitteeScenario(PartnerCountry.of(country));
  }

  /** A country with which the bilateral document is signed. */
  public static CommitteeScenario partner(String country) {
    CommitteeScenario scenario = of(country);
    return scenario.given(scenario.sign(FactDate.on(Sample.day("2013-01-08"))));
  }

  /** These projects are registered. */
  public CommitteeScenario registered(String... projects) {
    for (String project : projects) {
      given(register(FactDate.on(Sample.day("2014-10-31")), project));
    }
    return this;
  }

  /** The committee decides this; it is granted. */
  public IssuanceDecided decision(String id, FactDate on, IssuanceLine... lines) {
    given(decide(on, id, lines));
    return (IssuanceDecided) history.get(history.size() - 1);
  }

  CommitteeScenario now(String instant) {
    this.now = Instant.parse(instant);
    return this;
  }

  CommitteeScenario given(CommitteeCommand... commands) {
    for (CommitteeCommand command : commands) {
      when(command).recorded();
    }
    return this;
  }

  Answer when(CommitteeCommand command) {
    Decision<CommitteeEvent> decision =
        committee.decide(
            command,
            new Circumstances(zone -> LocalDate.ofInstant(now, zone), request -> Optional.empty()));
    assertThat(committee.isSameAs(rebuilt())).as("a decision changes nothing").isTrue();
    return new Answer(decision);
  }

  JointCommittee committee() {
    return committee;
  }

  JointCommittee rebuilt() {
    JointCommittee other = new JointCommittee(partner);
    history.forEach(other::apply);
    return other;
  }

  List<CommitteeEvent> history() {
    return List.copyOf(history);
  }

  SignBilateralDocument sign(FactDate on) {
    return new SignBilateralDocument(next(), SECRETARIAT, on, partner);
  }

  RegisterProject register(FactDate on, String project) {
    return new RegisterProject(next(), SECRETARIAT, on, partner, ProjectId.of(project), TITLE);
  }

  DecideIssuance decide(FactDate on, String id, IssuanceLine... lines) {
    return new DecideIssuance(next(), SECRETARIAT, on, partner, DecisionId.of(id), List.of(lines));
  }

  private RequestId next() {
    return RequestId.of("request-" + ++requests);
  }

  /** What the committee's record answered. */
  final class Answer {

    private final Decision<CommitteeEvent> decision;

    private Answer(Decision<CommitteeEvent> decision) {
      this.decision = decision;
    }

    CommitteeScenario thenRecorded(CommitteeEvent expected) {
      assertThat(event()).isEqualTo(expected);
      return recorded();
    }

    CommitteeScenario recorded() {
      CommitteeEvent event = event();
      committee.apply(event);
      history.add(event);
      assertThat(committee.isSameAs(rebuilt())).as("a rebuilt one is the same").isTrue();
      return CommitteeScenario.this;
    }

    CommitteeScenario thenRefused(Rejection expected) {
      assertThat(refusal()).contains(expected);
      return CommitteeScenario.this;
    }

    Optional<Rejection> refusal() {
      return decision.match(granted -> Optional.empty(), Optional::of);
    }

    private CommitteeEvent event() {
      return decision.match(
          event -> event,
          reason -> {
            throw new AssertionError("refused: " + reason.code() + ": " + reason.message());
          });
    }
  }
}
