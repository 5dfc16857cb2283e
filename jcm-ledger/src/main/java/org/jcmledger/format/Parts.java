package org.jcmledger.format;

import java.util.Optional;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.RetirementPurpose.Ndc;
import org.jcmledger.core.value.RetirementPurpose.Pledge;
import org.jcmledger.format.Field.Getter;
import org.jcmledger.format.Slots.Handle;

/** The objects within events and commands. */
final class Parts {

  static final Schema<BilingualName> NAME =
      Schema.of(
          "bilingual name",
          s -> {
            var en = s.required("en", Codecs.NAME, BilingualName::english);
            var ja = s.optional("ja", Codecs.NAME, BilingualName::japanese);
            return v -> new BilingualName(v.get(en), v.get(ja));
          });

  static final Schema<RetirementPurpose> RETIREMENT_PURPOSE =
      Schema.of(
          "retirement purpose",
          s -> {
            var pledge = s.optional("pledge", Codecs.WORDING, p -> pledge(p).map(Pledge::name));
            var ndc = s.optional("ndc", YearSpan.CODEC, p -> ndc(p).map(YearSpan::of));
            var year = s.optional("yearOfUse", Codecs.NUMBER, p -> ndc(p).map(Ndc::yearOfUse));
            return v -> {
              boolean towardsNdc = v.get(ndc).isPresent();
              if (v.get(pledge).isPresent() == towardsNdc
                  || v.get(year).isPresent() != towardsNdc) {
                throw v.trouble("either pledge is wanted, or ndc and yearOfUse");
              }
              return v.get(pledge)
                  .<RetirementPurpose>map(Pledge::new)
                  .orElseGet(() -> v.get(ndc).orElseThrow().use(v.get(year).orElseThrow()));
            };
          });

  static final Schema<AllocatedRange> ALLOCATED_RANGE =
      Schema.of(
          "allocated range",
          s -> {
            var account = s.required("account", Codecs.ACCOUNT, AllocatedRange::account);
            var serials = s.required("serials", Codecs.RANGE, AllocatedRange::serials);
            return v -> new AllocatedRange(v.get(account), v.get(serials));
          });

  static final Schema<Allocation> ALLOCATION =
      Schema.of(
          "allocation",
          s -> {
            var account = s.required("account", Codecs.ACCOUNT, Allocation::account);
            var credits = s.required("quantity", Codecs.CREDITS, Allocation::credits);
            return v -> new Allocation(v.get(account), v.get(credits));
          });

  static final Schema<LedgerScope> SCOPE =
      Schema.of(
          "scope",
          s -> {
            var books = s.required("books", AllOrSome.of(Codecs.REGISTRY), LedgerScope::books);
            var committees =
                s.required("committees", AllOrSome.of(Codecs.PARTNER), LedgerScope::committees);
            var programme = s.required("programme", Codecs.TRUTH, LedgerScope::programme);
            return v -> new LedgerScope(v.get(books), v.get(committees), v.get(programme));
          });

  static final Schema<IssuanceLine> DECIDED_LINE =
      Schema.of("decided line", s -> issuanceLine(s, false));

  /** As a command's sender gives it. */
  static final Schema<IssuanceLine> GIVEN_DECIDED_LINE =
      Schema.of("line to decide", s -> issuanceLine(s, true));

  static final Schema<NotifiedLine> NOTIFIED_LINE =
      Schema.of("notified line", s -> notifiedLine(s, false));

  /** As a command's sender gives it. */
  static final Schema<NotifiedLine> GIVEN_NOTIFIED_LINE =
      Schema.of("line to notify", s -> notifiedLine(s, true));

  private Parts() {}

  /** A flag that is false unless its sender says so. */
  static <T> Handle<Boolean> givenFlag(String name, Fields<T> s, Getter<T, Boolean> getter) {
    var flag = s.defaulted(name, Codecs.TRUTH, getter);
    return v -> v.get(flag).orElse(false);
  }

  private static <T> Handle<Boolean> vintageAssumed(
      Fields<T> s, boolean given, Getter<T, Boolean> getter) {
    return given
        ? givenFlag("vintageAssumed", s, getter)
        : s.required("vintageAssumed", Codecs.TRUTH, getter);
  }

  private static Handle<IssuanceLine> issuanceLine(Fields<IssuanceLine> s, boolean given) {
    var projects = s.required("projects", Lists.setOf(Codecs.PROJECT), IssuanceLine::projects);
    var period = s.required("period", Codecs.PERIOD, IssuanceLine::period);
    var vintage = s.required("vintage", Codecs.VINTAGE, IssuanceLine::vintage);
    var assumed = vintageAssumed(s, given, IssuanceLine::vintageAssumed);
    var total = s.required("total", Codecs.CREDITS, IssuanceLine::total);
    var japan = s.required("japan", Codecs.TONNES, IssuanceLine::japan);
    var host = s.required("host", Codecs.TONNES, IssuanceLine::host);
    return v ->
        new IssuanceLine(
            v.get(projects),
            v.get(period),
            v.get(vintage),
            v.get(assumed),
            v.get(total),
            v.get(japan),
            v.get(host));
  }

  private static Handle<NotifiedLine> notifiedLine(Fields<NotifiedLine> s, boolean given) {
    var number = s.required("number", Codecs.NUMBER, NotifiedLine::number);
    var projects = s.required("projects", Lists.setOf(Codecs.PROJECT), NotifiedLine::projects);
    var period = s.required("period", Codecs.PERIOD, NotifiedLine::period);
    var vintage = s.required("vintage", Codecs.VINTAGE, NotifiedLine::vintage);
    var assumed = vintageAssumed(s, given, NotifiedLine::vintageAssumed);
    var total = s.required("total", Codecs.CREDITS, NotifiedLine::total);
    var notified = s.required("notified", Codecs.TONNES, NotifiedLine::notified);
    return v ->
        new NotifiedLine(
            v.get(number),
            v.get(projects),
            v.get(period),
            v.get(vintage),
            v.get(assumed),
            v.get(total),
            v.get(notified));
  }

  private static Optional<Pledge> pledge(RetirementPurpose purpose) {
    return purpose.match(Optional::of, ndc -> Optional.empty());
  }

  private static Optional<Ndc> ndc(RetirementPurpose purpose) {
    return purpose.match(pledge -> Optional.empty(), Optional::of);
  }
}
