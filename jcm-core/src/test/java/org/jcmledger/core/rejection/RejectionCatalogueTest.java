package org.jcmledger.core.rejection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.core.rejection.Precedence.BOOK;
import static org.jcmledger.core.rejection.Precedence.HOLDING;
import static org.jcmledger.core.rejection.Precedence.PURPOSE;
import static org.jcmledger.core.rejection.Precedence.QUANTITY;
import static org.jcmledger.core.rejection.Precedence.REQUEST;
import static org.jcmledger.core.rejection.Precedence.RESTRICTION;
import static org.jcmledger.core.rejection.Precedence.SOURCE;
import static org.jcmledger.core.rejection.Precedence.TARGET;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.everySecond;
import static org.jcmledger.core.value.Sample.period;
import static org.jcmledger.core.value.Sample.words;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All reasons to refuse: their codes are published and stay as they are. */
class RejectionCatalogueTest {

  private record Entry(String code, Precedence precedence) {}

  private static Map.Entry<String, Entry> entry(String type, String code, Precedence stage) {
    return Map.entry(type, new Entry(code, stage));
  }

  /** What readers of the ledger rely on. Change it only together with the documentation. */
  private static final Map<String, Entry> PUBLISHED =
      Map.ofEntries(
          entry("RequestReused", "request-reused", REQUEST),
          entry("ValueRefused", "value-refused", REQUEST),
          entry("BookNotHeldHere", "book-not-held-here", BOOK),
          entry("CommitteeNotHeldHere", "committee-not-held-here", BOOK),
          entry("ProgrammeNotHeldHere", "programme-not-held-here", BOOK),
          entry("BookNotOpen", "book-not-open", BOOK),
          entry("BookAlreadyOpen", "book-already-open", BOOK),
          entry("NotTheRegistry", "not-the-registry", BOOK),
          entry("DateRunsBackwards", "date-runs-backwards", BOOK),
          entry("DateInTheFuture", "date-in-the-future", BOOK),
          entry("NotABilateralPartner", "not-a-bilateral-partner", BOOK),
          entry("BilateralDocumentAlreadySigned", "bilateral-document-already-signed", BOOK),
          entry("MemorandumAlreadySigned", "memorandum-already-signed", BOOK),
          entry("OfAnotherCommittee", "of-another-committee", BOOK),
          entry("NoSideOfTheDecision", "no-side-of-the-decision", BOOK),
          entry("CommitteeHeldHere", "committee-held-here", BOOK),
          entry("AccountUnknown", "account-unknown", SOURCE),
          entry("AccountNumberUsed", "account-number-used", SOURCE),
          entry("AccountIsClosed", "account-is-closed", SOURCE),
          entry("AccountIsSuspended", "account-is-suspended", SOURCE),
          entry("AccountNotSuspended", "account-not-suspended", SOURCE),
          entry("AccountIsTerminal", "account-is-terminal", SOURCE),
          entry("NotTheHolder", "not-the-holder", SOURCE),
          entry("ProjectUnknown", "project-unknown", SOURCE),
          entry("ProjectNumberUsed", "project-number-used", SOURCE),
          entry("MeetingNumberUsed", "meeting-number-used", SOURCE),
          entry("MethodologyNumberUsed", "methodology-number-used", SOURCE),
          entry("MethodologyUnknown", "methodology-unknown", SOURCE),
          entry("SupportNumberUsed", "support-number-used", SOURCE),
          entry("StudyNumberUsed", "study-number-used", SOURCE),
          entry("DecisionNumberUsed", "decision-number-used", SOURCE),
          entry("DecisionAlreadyNotified", "decision-already-notified", SOURCE),
          entry("LineNotNotified", "line-not-notified", SOURCE),
          entry("LineAlreadyIssued", "line-already-issued", SOURCE),
          entry("NothingToIssue", "nothing-to-issue", SOURCE),
          entry("RestrictionNumberUsed", "restriction-number-used", SOURCE),
          entry("RestrictionUnknown", "restriction-unknown", SOURCE),
          entry("RestrictionAlreadyReleased", "restriction-already-released", SOURCE),
          entry("MovementUnknown", "movement-unknown", SOURCE),
          entry("NotAMovement", "not-a-movement", SOURCE),
          entry("CorrectionIsFinal", "correction-is-final", SOURCE),
          entry("AlreadyCorrected", "already-corrected", SOURCE),
          entry("TargetUnknown", "target-unknown", TARGET),
          entry("TargetIsClosed", "target-is-closed", TARGET),
          entry("TargetIsSuspended", "target-is-suspended", TARGET),
          entry("WrongKindOfTarget", "wrong-kind-of-target", TARGET),
          entry("SameAccount", "same-account", TARGET),
          entry("AllocationsDoNotAddUp", "allocations-do-not-add-up", QUANTITY),
          entry("PartsDoNotAddUp", "parts-do-not-add-up", QUANTITY),
          entry("MonitoringPeriodsOverlap", "monitoring-periods-overlap", QUANTITY),
          entry("VintageOutsidePeriod", "vintage-outside-period", QUANTITY),
          entry("SerialsExhausted", "serials-exhausted", QUANTITY),
          entry("TooManyRanges", "too-many-ranges", QUANTITY),
          entry("InsufficientCredits", "insufficient-credits", HOLDING),
          entry("InsufficientEligibleCredits", "insufficient-eligible-credits", PURPOSE),
          entry("SerialsNotHeld", "serials-not-held", HOLDING),
          entry("SerialsMovedOn", "serials-moved-on", HOLDING),
          entry("AccountNotEmpty", "account-not-empty", HOLDING),
          entry("SerialsRestricted", "serials-restricted", RESTRICTION),
          entry("VintageNotForPurpose", "vintage-not-for-purpose", PURPOSE),
          entry("NoSideOfTheAuthorisation", "no-side-of-the-authorisation", BOOK),
          entry("NotOneOfTheTwoParties", "not-one-of-the-two-parties", BOOK),
          entry("AuthorisationNumberUsed", "authorisation-number-used", SOURCE),
          entry("AuthorisationUnknown", "authorisation-unknown", SOURCE),
          entry("AuthorisationIsRevoked", "authorisation-is-revoked", SOURCE),
          entry("AuthorisationAlreadyNotified", "authorisation-already-notified", SOURCE),
          entry("LineUnknown", "line-unknown", SOURCE),
          entry("AuthorisingPartiesDiffer", "authorising-parties-differ", SOURCE),
          entry("CooperativeApproachesDiffer", "cooperative-approaches-differ", SOURCE),
          entry("AboveTheCeiling", "above-the-ceiling", QUANTITY),
          entry("PeriodAcrossTheCut", "period-across-the-cut", QUANTITY),
          entry("SerialsNotLive", "serials-not-live", HOLDING),
          entry("SerialsAlreadyAuthorised", "serials-already-authorised", HOLDING),
          entry("HostCannotUse", "host-cannot-use", PURPOSE),
          entry("LineNotAuthorised", "line-not-authorised", PURPOSE),
          entry("VintageNotAuthorised", "vintage-not-authorised", PURPOSE),
          entry("AuthorisationExpired", "authorisation-expired", PURPOSE),
          entry("PartyNotAuthorised", "party-not-authorised", PURPOSE),
          entry("EntityNotAuthorised", "entity-not-authorised", PURPOSE),
          entry("SerialsNotAuthorised", "serials-not-authorised", PURPOSE),
          entry("SerialsNotFirstTransferred", "serials-not-first-transferred", PURPOSE),
          entry("PurposeNotAuthorised", "purpose-not-authorised", PURPOSE));

  static List<Class<?>> everyRejection() {
    List<Class<?>> found = new ArrayList<>();
    Deque<Class<?>> toSee = new ArrayDeque<>(List.of(Rejection.class));
    while (!toSee.isEmpty()) {
      Class<?> type = toSee.remove();
      if (type.isSealed()) {
        toSee.addAll(Arrays.asList(type.getPermittedSubclasses()));
      } else {
        found.add(type);
      }
    }
    return found;
  }

  /** Two different values of each type that facts have. */
  private static final Map<Class<?>, List<?>> SAMPLES = samples();

  private static Map<Class<?>, List<?>> samples() {
    Map<Class<?>, List<?>> samples = new HashMap<>();
    samples.put(AccountRef.class, List.of(AccountRef.parse("JP/GOV-1")));
    samples.put(AccountKind.class, List.of(AccountKind.PROJECT_OPERATOR_HOLDING));
    samples.put(Actor.class, List.of(Actor.of("Alice Ltd"), Actor.of("Bob & Co")));
    samples.put(Credits.class, List.of(Credits.of(123_456), Credits.of(654_321)));
    samples.put(Tonnes.class, List.of(Tonnes.of(777), Tonnes.of(333)));
    samples.put(DecisionId.class, List.of(DecisionId.of("MN-2016-09-29")));
    samples.put(FactDate.class, List.of(FactDate.parse("2015-12-07")));
    samples.put(MethodologyId.class, List.of(MethodologyId.of("VN_AM007")));
    samples.put(SupportId.class, List.of(SupportId.of("VN-NEDO-1")));
    samples.put(StudyId.class, List.of(StudyId.of("CITY-2015-03")));
    samples.put(LineRef.class, List.of(LineRef.of(DecisionId.of("MN-2016-09-29"), 7)));
    samples.put(LocalDate.class, List.of(day("2016-09-29"), day("2017-01-31")));
    samples.put(
        MonitoringPeriod.class,
        List.of(period("2015-09-20", "2016-05-15"), period("2016-01-01", "2016-12-31")));
    samples.put(PartnerCountry.class, List.of(PartnerCountry.of("VN")));
    samples.put(ProjectId.class, List.of(ProjectId.of("VN004")));
    samples.put(Registry.class, List.of(Registry.of("KH")));
    samples.put(RequestId.class, List.of(RequestId.of("req-4711")));
    samples.put(RestrictionId.class, List.of(RestrictionId.of("R-99")));
    samples.put(
        RetirementPurpose.class, List.of(new RetirementPurpose.Pledge(words("the 2020 pledge"))));
    samples.put(SerialSet.class, List.of(everySecond(1, 40), everySecond(501, 40)));
    samples.put(String.class, List.of("some text", "another text", "a third text"));
    samples.put(Vintage.class, List.of(Vintage.of(2019)));
    samples.put(AuthorisationId.class, List.of(AuthorisationId.of("TH-2025 001")));
    samples.put(
        AuthorisationVersion.class,
        List.of(new AuthorisationVersion(AuthorisationId.of("TH-2025 001"), 23)));
    samples.put(Party.class, List.of(Party.of("CH")));
    samples.put(
        SortedSet.class,
        List.of(
            new TreeSet<>(List.of(Party.of("TH"), Party.JP)),
            new TreeSet<>(List.of(Party.of("ID")))));
    samples.put(
        CooperativeApproach.class,
        List.of(CooperativeApproach.of("CA0010"), CooperativeApproach.of("CA0045")));
    samples.put(PurposeNotAuthorised.Use.class, List.of(PurposeNotAuthorised.Use.NDC));
    samples.put(int.class, List.of(9_876));
    samples.put(long.class, List.of(5_432L));
    return samples;
  }

  private static Rejection sample(Class<?> type) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] facts = new Object[components.length];
    Map<Class<?>, Integer> used = new HashMap<>();
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      List<?> values = SAMPLES.getOrDefault(types[i], List.of());
      int next = used.merge(types[i], 1, Integer::sum) - 1;
      assertThat(values).as("samples of %s for %s", types[i], type).hasSizeGreaterThan(next);
      facts[i] = values.get(next);
    }
    return (Rejection) type.getDeclaredConstructor(types).newInstance(facts);
  }

  @Test
  void every_reason_is_a_record_in_the_published_list_and_no_other() {
    assertThat(everyRejection()).allMatch(Class::isRecord);
    assertThat(everyRejection().stream().map(Class::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(PUBLISHED.keySet());
  }

  @Test
  void no_two_reasons_share_a_code() {
    assertThat(PUBLISHED.values().stream().map(Entry::code)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("everyRejection")
  void a_reason_has_its_published_code_and_stage(Class<?> type)
      throws ReflectiveOperationException {
    Rejection rejection = sample(type);
    assertThat(new Entry(rejection.code(), rejection.precedence()))
        .isEqualTo(PUBLISHED.get(type.getSimpleName()));
  }

  @ParameterizedTest
  @MethodSource("everyRejection")
  void a_code_is_the_types_name_in_small_letters_and_hyphens(Class<?> type)
      throws ReflectiveOperationException {
    String kebab = type.getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    assertThat(sample(type).code()).isEqualTo(kebab).matches("[a-z]+(-[a-z]+)*");
  }

  @ParameterizedTest
  @MethodSource("everyRejection")
  void a_message_is_one_line_that_names_every_fact(Class<?> type)
      throws ReflectiveOperationException {
    Rejection rejection = sample(type);
    String message = rejection.message();
    assertThat(message).isNotBlank().doesNotContain("\n", "\r").doesNotEndWith(".");
    for (RecordComponent component : type.getRecordComponents()) {
      Object fact = component.getAccessor().invoke(rejection);
      String shown =
          fact instanceof AccountKind ? "project operator holding" : String.valueOf(fact);
      assertThat(message).as("%s of %s", component.getName(), type).contains(shown);
    }
  }

  @ParameterizedTest
  @MethodSource("everyRejection")
  void facts_name_at_most_sixteen_ranges_of_serials(Class<?> type)
      throws ReflectiveOperationException {
    Rejection rejection = sample(type);
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getAccessor().invoke(rejection) instanceof SerialSet serials) {
        assertThat(serials.ranges()).as(component.getName()).hasSize(16);
        assertThat(serials.first()).isIn(1L, 501L);
      }
    }
  }

  @Test
  void the_stages_are_looked_at_in_this_order() {
    assertThat(Precedence.values())
        .containsExactly(REQUEST, BOOK, SOURCE, TARGET, QUANTITY, HOLDING, RESTRICTION, PURPOSE);
  }

  @Test
  void a_shortage_does_not_speak_of_restrictions_where_there_are_none() {
    AccountRef account = AccountRef.parse("JP/GOV-1");
    assertThat(new InsufficientCredits(account, Credits.of(6), Tonnes.of(5), Tonnes.ZERO).message())
        .isEqualTo("account JP/GOV-1 holds 5 tCO2e, not 6 tCO2e");
    assertThat(
            new InsufficientCredits(account, Credits.of(5), Tonnes.of(5), Tonnes.of(1)).message())
        .isEqualTo("account JP/GOV-1 holds 5 tCO2e, of which 1 tCO2e restricted, not 5 tCO2e");
  }

  @Test
  void a_value_refused_is_told_on_one_line_whatever_was_given() {
    InvalidValueException e = new InvalidValueException("request", "a\nb\r\u2028\u0000c", "a name");
    ValueRefused refused = new ValueRefused(e.what(), e.given(), e.allowed());
    assertThat(refused.message())
        .isEqualTo("request 'a\\u000ab\\u000d\\u2028\\u0000c' is not a name")
        .isEqualTo(e.getMessage());
  }

  @Test
  void a_refusal_given_to_a_caller_has_the_trace_of_the_call() {
    Rejection reason = new BookNotOpen(Registry.JP);
    RejectedException told = RejectedException.of(reason);
    assertThat(told.rejection()).isSameAs(reason);
    assertThat(told).hasMessage(reason.message());
    assertThat(told.getStackTrace()).isNotEmpty();
    assertThat(told.getStackTrace()[0].getClassName())
        .isIn(RejectedException.class.getName(), RejectionCatalogueTest.class.getName());
  }

  @Test
  void a_refusal_raised_inside_the_domain_costs_no_trace() {
    Rejection reason = new BookNotOpen(Registry.JP);
    RejectedException raised = RejectedException.raise(reason);
    assertThat(raised.rejection()).isSameAs(reason);
    assertThat(raised).hasMessage(reason.message());
    assertThat(raised.getStackTrace()).isEmpty();
  }
}
