package org.jcmledger.format;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.MitigationType;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.core.value.StudyId;
import org.jcmledger.core.value.SupportId;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/** The forms of single values. What a codec writes it also reads; what it cannot, it refuses. */
final class Codecs {

  static final Codec<String> NAME =
      text("name", "1 to 200 characters", "Alice Ltd", Function.identity(), Function.identity());
  static final Codec<Wording> WORDING =
      text("wording", "1 to 1,000 characters", "court order 12", Wording::of, Wording::text);
  static final Codec<Actor> ACTOR =
      recurring("actor", "a name of 1 to 200 characters", "Alice Ltd", Actor::of, Actor::name);
  static final Codec<Registry> REGISTRY =
      recurring(
          "registry", "a country's code, ISO 3166-1 alpha-2", "JP", Registry::of, Registry::code);
  static final Codec<PartnerCountry> PARTNER =
      recurring(
          "partner country",
          "a registry's code other than `JP`",
          "MN",
          PartnerCountry::of,
          PartnerCountry::code);
  static final Codec<AccountNumber> ACCOUNT =
      recurring(
          "account number",
          "1 to 32 of `A-Z`, `0-9` and `-` (not first)",
          "JP-0001",
          AccountNumber::of,
          AccountNumber::number);
  static final Codec<RestrictionId> RESTRICTION =
      text(
          "restriction number",
          "as an account number",
          "R-1",
          RestrictionId::of,
          RestrictionId::number);
  static final Codec<RequestId> REQUEST =
      text(
          "request",
          "1 to 64 printable ASCII characters without space and `#`",
          "t-1",
          RequestId::of,
          RequestId::id);
  static final Codec<ProjectId> PROJECT =
      text(
          "project",
          "a country's code and three digits",
          "MN001",
          ProjectId::of,
          ProjectId::reference);
  static final Codec<MethodologyId> METHODOLOGY =
      text(
          "methodology",
          "a country's code, `_AM` and three digits",
          "MN_AM001",
          MethodologyId::of,
          MethodologyId::number);
  static final Codec<SectoralScope> SECTORAL_SCOPE =
      text(
          "sectoral scope",
          Words.SECTORAL_SCOPES.list(),
          "energy-demand",
          Words.SECTORAL_SCOPES::value,
          Words.SECTORAL_SCOPES::word);
  static final Codec<DecisionForm> DECISION_FORM =
      text(
          "decision form",
          Words.DECISION_FORMS.list(),
          "electronic",
          Words.DECISION_FORMS::value,
          Words.DECISION_FORMS::word);
  static final Codec<Country> COUNTRY =
      text(
          "country",
          "a country's code other than `JP`, partner or not",
          "MY",
          Country::of,
          Country::code);
  static final Codec<SupportId> SUPPORT =
      text("support number", "as an account number", "MN-1", SupportId::of, SupportId::number);
  static final Codec<StudyId> STUDY =
      text("study number", "as an account number", "CITY-1", StudyId::of, StudyId::number);
  static final Codec<DecisionId> DECISION =
      text(
          "decision",
          "a country's code, `-` and up to 29 of `A-Z`, `0-9` and `-`",
          "MN-2016-09-29",
          DecisionId::of,
          DecisionId::id);
  static final Codec<LineRef> LINE =
      text(
          "line",
          "a decision, `/` and the line's number in it",
          "MN-2016-09-29/1",
          Texts::line,
          LineRef::toString);
  static final Codec<FactDate> FACT_DATE =
      text(
          "fact date",
          "a day `2016-09-29`, a month `2013-01`, a fiscal year `FY2015`, or `../2015-12-14` for"
              + " \"not after\"",
          "2016-09-29",
          Texts::factDate,
          Texts::of);
  static final Codec<MonitoringPeriod> PERIOD =
      text(
          "period",
          "first and last day",
          "2015-09-20/2016-05-15",
          Texts::period,
          period -> Texts.of(period.first()) + "/" + Texts.of(period.last()));
  static final Codec<ZoneId> ZONE =
      text("time zone", "a zone's id", "Asia/Tokyo", Codecs::zone, ZoneId::getId);
  static final Codec<RequestHash> HASH =
      text(
          "hash",
          "SHA-256 in 64 lower-case hexadecimal digits",
          "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
          RequestHash::of,
          RequestHash::hex);
  static final Codec<AccountKind> ACCOUNT_KIND =
      text(
          "account kind",
          Words.ACCOUNT_KINDS.list(),
          "entity-holding",
          Words.ACCOUNT_KINDS::value,
          Words.ACCOUNT_KINDS::word);
  static final Codec<CancellationPurpose> CANCELLATION_PURPOSE =
      text(
          "cancellation purpose",
          Words.CANCELLATION_PURPOSES.list(),
          "voluntary",
          Words.CANCELLATION_PURPOSES::value,
          Words.CANCELLATION_PURPOSES::word);

  static final Codec<AuthorisationId> AUTHORISATION =
      text(
          "authorisation number",
          "1 to 64 of `A-Z`, `a-z`, `0-9`, space and `-`, no space at the ends",
          "TH-2025-001",
          AuthorisationId::of,
          AuthorisationId::id);
  static final Codec<CooperativeApproach> APPROACH =
      text(
          "cooperative approach",
          "`CA` and four digits",
          "CA0010",
          CooperativeApproach::of,
          CooperativeApproach::id);
  static final Codec<Party> PARTY =
      text("Party", "a country's code, ISO 3166-1 alpha-2", "TH", Party::of, Party::code);
  static final Codec<AuthorisedPurposes.Kind> OTHER_PURPOSES =
      text(
          "kind of other purposes",
          Words.OTHER_PURPOSES.list(),
          "oimp",
          Words.OTHER_PURPOSES::value,
          Words.OTHER_PURPOSES::word);
  static final Codec<FirstTransferTrigger> FIRST_TRANSFER_TRIGGER =
      text(
          "trigger of the first transfer",
          Words.FIRST_TRANSFER_TRIGGERS.list(),
          "use-or-cancellation",
          Words.FIRST_TRANSFER_TRIGGERS::value,
          Words.FIRST_TRANSFER_TRIGGERS::word);
  static final Codec<FirstTransfer> FIRST_TRANSFER =
      text(
          "first transfer",
          Words.FIRST_TRANSFERS.list(),
          "to-another-party",
          Words.FIRST_TRANSFERS::value,
          Words.FIRST_TRANSFERS::word);
  static final Codec<MitigationType> MITIGATION_TYPE =
      text(
          "type of mitigation",
          Words.MITIGATION_TYPES.list(),
          "emission-reductions",
          Words.MITIGATION_TYPES::value,
          Words.MITIGATION_TYPES::word);

  static final Codec<Credits> CREDITS =
      whole(
          new Form("credits", "whole tCO2e, 1 to 999999999999999", "250"),
          Credits::of,
          Credits::of,
          Credits::amount);
  static final Codec<Tonnes> TONNES =
      whole(
          new Form("tonnes", "whole tCO2e, 0 to 999999999999999", "0"),
          Tonnes::of,
          Tonnes::of,
          Tonnes::amount);
  static final Codec<Vintage> VINTAGE =
      whole(
          new Form("vintage", "a year, 2000 to 2100", "2016"),
          year -> vintage(BigInteger.valueOf(year)),
          Codecs::vintage,
          Vintage::year);
  static final Codec<Integer> NUMBER =
      whole(
          new Form("number", "a whole number", "1"),
          number -> number(BigInteger.valueOf(number)),
          Codecs::number,
          Integer::longValue);

  static final Codec<Boolean> TRUTH =
      new Scalar<>(
          new Form("truth", "`true` or `false`", "false"),
          JsonIn::truth,
          (out, value) -> out.truth(value));
  static final Codec<LocalDate> DATE =
      new Scalar<>(
          new Form("date", "a day, ISO 8601 `yyyy-MM-dd`", "\"2016-09-30\""),
          in -> in.text(Texts::date, Texts::date),
          (out, date) -> Texts.write(out, date));
  static final Codec<SerialRange> RANGE =
      new Scalar<>(
          new Form("serial range", "first and last serial", "\"1-60\""),
          in -> in.text(Texts::range, SerialRange::parse),
          (out, range) -> Texts.write(out, range));
  static final Codec<SerialSet> SERIALS =
      new Scalar<>(
          new Form("serials", "serial ranges, ascending", "[\"1-60\",\"70-70\"]"),
          in -> SerialSet.of(Lists.elements(RANGE, in)),
          (out, serials) -> Lists.write(RANGE, out, serials.ranges()));

  private Codecs() {}

  static <V> Codec<V> text(
      String name,
      String description,
      String example,
      Function<String, V> parse,
      Function<V, String> print) {
    return new Scalar<>(
        new Form(name, description, '"' + example + '"'),
        in -> parse.apply(in.text()),
        (out, value) -> out.text(print.apply(value)));
  }

  /** A text of which a log names a few over and over. */
  private static <V> Codec<V> recurring(
      String name,
      String description,
      String example,
      Function<String, V> parse,
      Function<V, String> print) {
    Memo<V> memo = new Memo<>(parse);
    return new Scalar<>(
        new Form(name, description, '"' + example + '"'),
        in -> in.text(memo, parse),
        (out, value) -> out.text(print.apply(value)));
  }

  private static <V> Codec<V> whole(
      Form form, LongFunction<V> small, Function<BigInteger, V> large, ToLongFunction<V> number) {
    return new Scalar<>(
        form, in -> in.whole(small, large), (out, value) -> out.number(number.applyAsLong(value)));
  }

  private static Vintage vintage(BigInteger year) {
    return Vintage.of(small("vintage", year, "a year, 2000 to 2100"));
  }

  private static int number(BigInteger number) {
    return small("number", number, "a whole number of at most 32 bits");
  }

  private static int small(String what, BigInteger number, String allowed) {
    if (number.bitLength() >= Integer.SIZE) {
      throw new InvalidValueException(what, number.toString(), allowed);
    }
    return number.intValue();
  }

  private static ZoneId zone(String id) {
    try {
      return ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new InvalidValueException("time zone", id, "a known zone such as Asia/Tokyo");
    }
  }

  /** A codec made of its three parts. */
  private record Scalar<V>(Form form, Json.Reader<V> reader, ScalarWriter<V> writer)
      implements Codec<V> {
    @Override
    public V read(JsonIn in) {
      return reader.read(in);
    }

    @Override
    public void write(JsonOut out, V value) {
      writer.write(out, value);
    }
  }

  private interface ScalarWriter<V> {
    void write(JsonOut out, V value);
  }
}
