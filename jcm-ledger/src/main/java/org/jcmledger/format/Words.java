package org.jcmledger.format;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.MitigationType;
import org.jcmledger.core.value.SectoralScope;

/**
 * The stored words of an enum, which stay when a constant is renamed. The compiler tells where a
 * new constant has no word.
 */
final class Words<E extends Enum<E>> {

  static final Words<AccountKind> ACCOUNT_KINDS =
      new Words<>("account kind", AccountKind.class, Words::wordOf);
  static final Words<CancellationPurpose> CANCELLATION_PURPOSES =
      new Words<>("purpose", CancellationPurpose.class, Words::wordOf);

  static final Words<SectoralScope> SECTORAL_SCOPES =
      new Words<>("sectoral scope", SectoralScope.class, Words::wordOf);
  static final Words<AuthorisedPurposes.Kind> OTHER_PURPOSES =
      new Words<>("kind", AuthorisedPurposes.Kind.class, Words::wordOf);
  static final Words<FirstTransferTrigger> FIRST_TRANSFER_TRIGGERS =
      new Words<>("firstTransfer", FirstTransferTrigger.class, Words::wordOf);
  static final Words<FirstTransfer> FIRST_TRANSFERS =
      new Words<>("firstTransfer", FirstTransfer.class, Words::wordOf);
  static final Words<MitigationType> MITIGATION_TYPES =
      new Words<>("mitigation", MitigationType.class, Words::wordOf);
  static final Words<DecisionForm> DECISION_FORMS =
      new Words<>("form", DecisionForm.class, Words::wordOf);

  private final String what;
  private final Map<E, String> words;
  private final Map<String, E> values = new HashMap<>();

  private Words(String what, Class<E> type, Function<E, String> wordOf) {
    this.what = what;
    this.words = new EnumMap<>(type);
    for (E value : type.getEnumConstants()) {
      words.put(value, wordOf.apply(value));
      values.put(wordOf.apply(value), value);
    }
  }

  String word(E value) {
    return Objects.requireNonNull(words.get(value));
  }

  E value(String word) {
    E value = values.get(word);
    if (value == null) {
      throw new InvalidValueException(what, word, "one of " + String.join(", ", words.values()));
    }
    return value;
  }

  /** All words, in Markdown. */
  String list() {
    return words.values().stream().collect(Collectors.joining("`, `", "`", "`"));
  }

  private static String wordOf(AccountKind kind) {
    return switch (kind) {
      case ENTITY_HOLDING -> "entity-holding";
      case PROJECT_OPERATOR_HOLDING -> "project-operator-holding";
      case GOVERNMENT_HOLDING -> "government-holding";
      case UNPUBLISHED_HOLDING -> "unpublished-holding";
      case RETIREMENT -> "retirement";
      case CANCELLATION -> "cancellation";
    };
  }

  private static String wordOf(CancellationPurpose purpose) {
    return switch (purpose) {
      case VOLUNTARY -> "voluntary";
      case OTHER_INTERNATIONAL_MITIGATION -> "other-international-mitigation";
      case OVERALL_MITIGATION -> "overall-mitigation";
      case OTHER -> "other";
    };
  }

  private static String wordOf(SectoralScope scope) {
    return switch (scope) {
      case ENERGY_INDUSTRIES -> "energy-industries";
      case ENERGY_DISTRIBUTION -> "energy-distribution";
      case ENERGY_DEMAND -> "energy-demand";
      case MANUFACTURING_INDUSTRIES -> "manufacturing-industries";
      case CHEMICAL_INDUSTRY -> "chemical-industry";
      case CONSTRUCTION -> "construction";
      case TRANSPORT -> "transport";
      case MINING -> "mining";
      case METAL_PRODUCTION -> "metal-production";
      case FUGITIVE_EMISSIONS_FROM_FUELS -> "fugitive-emissions-from-fuels";
      case FUGITIVE_EMISSIONS_FROM_HALOCARBONS -> "fugitive-emissions-from-halocarbons";
      case SOLVENT_USE -> "solvent-use";
      case WASTE -> "waste";
      case AFFORESTATION_AND_REFORESTATION -> "afforestation-and-reforestation";
      case AGRICULTURE -> "agriculture";
    };
  }

  private static String wordOf(AuthorisedPurposes.Kind kind) {
    return switch (kind) {
      case OTHER_INTERNATIONAL_MITIGATION_PURPOSES -> "oimp";
      case INTERNATIONAL_MITIGATION_PURPOSES -> "imp";
      case OTHER_PURPOSES -> "op";
    };
  }

  private static String wordOf(FirstTransferTrigger trigger) {
    return switch (trigger) {
      case AUTHORISATION -> "authorisation";
      case ISSUANCE -> "issuance";
      case USE_OR_CANCELLATION -> "use-or-cancellation";
    };
  }

  private static String wordOf(FirstTransfer transfer) {
    return switch (transfer) {
      case TO_ANOTHER_PARTY -> "to-another-party";
      case AUTHORISATION -> "authorisation";
      case ISSUANCE -> "issuance";
      case USE_OR_CANCELLATION -> "use-or-cancellation";
    };
  }

  private static String wordOf(MitigationType type) {
    return switch (type) {
      case EMISSION_REDUCTIONS -> "emission-reductions";
      case REMOVALS -> "removals";
      case EMISSION_REDUCTIONS_AND_REMOVALS -> "emission-reductions-and-removals";
    };
  }

  private static String wordOf(DecisionForm form) {
    return switch (form) {
      case MEETING -> "meeting";
      case ELECTRONIC -> "electronic";
    };
  }
}
