package org.jcmledger.audit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an audit can find. Each code has a page of its own in docs/findings.md; the code's text is
 * for good, since scripts and reports rely on it.
 */
public enum FindingCode {
  /** An event's bytes are not those that were hashed when it was recorded. */
  LEAF_HASH_MISMATCH("leaf-hash-mismatch", Severity.BREACH, Family.SEAL),
  /** The log is not a continuation of what a checkpoint seals. */
  CHECKPOINT_NOT_EXTENDED("checkpoint-not-extended", Severity.BREACH, Family.SEAL),
  /** Positions do not go from 1 without gaps. */
  POSITION_GAP("position-gap", Severity.BREACH, Family.LOG),
  /** A stream's sequence has a gap or a repetition. */
  SEQUENCE_GAP("sequence-gap", Severity.BREACH, Family.LOG),
  /** An event's id is not the one its request gives it. */
  EVENT_ID_IRREGULAR("event-id-irregular", Severity.BREACH, Family.LOG),
  /** One request stands for two different commands, or is recorded twice. */
  REQUEST_WITH_TWO_CONTENTS("request-with-two-contents", Severity.BREACH, Family.LOG),
  /** The time of recording runs backwards. */
  RECORDED_TIME_DECREASES("recorded-time-decreases", Severity.BREACH, Family.LOG),
  /** What is recorded beside an event cannot be read. */
  METADATA_UNREADABLE("metadata-unreadable", Severity.BREACH, Family.LOG),
  /** The log does not begin with the declaration of a ledger. */
  LEDGER_NOT_DECLARED("ledger-not-declared", Severity.BREACH, Family.LOG),
  /** A ledger is declared again in the middle of its log. */
  LEDGER_DECLARED_TWICE("ledger-declared-twice", Severity.BREACH, Family.LOG),
  /** An event stands in another stream than its own. */
  WRONG_STREAM("wrong-stream", Severity.BREACH, Family.LOG),
  /** An event is about a book or committee that the ledger does not hold. */
  OUTSIDE_SCOPE("outside-scope", Severity.BREACH, Family.LOG),
  /** A book's date runs backwards. */
  BOOK_DATE_DECREASES("book-date-decreases", Severity.BREACH, Family.BOOK),
  /** A book date is later than the day of recording. */
  BOOK_DATE_AFTER_RECORDING("book-date-after-recording", Severity.BREACH, Family.BOOK),
  /** A committee's fact is recorded before it happened. */
  FACT_AFTER_RECORDING("fact-after-recording", Severity.BREACH, Family.BOOK),
  /** Something is recorded in a book that was never opened. */
  BOOK_NOT_OPEN("book-not-open", Severity.BREACH, Family.BOOK),
  /** A book is opened again. */
  BOOK_OPENED_TWICE("book-opened-twice", Severity.BREACH, Family.BOOK),
  /** An account is used that was never opened. */
  ACCOUNT_UNKNOWN("account-unknown", Severity.BREACH, Family.BOOK),
  /** An account number is given twice. */
  ACCOUNT_OPENED_TWICE("account-opened-twice", Severity.BREACH, Family.BOOK),
  /** An account is resumed that was not suspended, or suspended twice. */
  ACCOUNT_NOT_SUSPENDED("account-not-suspended", Severity.BREACH, Family.BOOK),
  /** The state of a closed account is changed. */
  ACCOUNT_CLOSED_ALREADY("account-closed-already", Severity.BREACH, Family.BOOK),
  /** An account is closed while it holds credits. */
  ACCOUNT_CLOSED_WITH_CREDITS("account-closed-with-credits", Severity.BREACH, Family.BOOK),
  /** Credits enter or leave a suspended account. */
  MOVEMENT_WHILE_SUSPENDED("movement-while-suspended", Severity.BREACH, Family.BOOK),
  /** Credits enter or leave a closed account. */
  MOVEMENT_WHILE_CLOSED("movement-while-closed", Severity.BREACH, Family.BOOK),
  /** Credits move in spite of a restriction on disposal. */
  MOVEMENT_WHILE_RESTRICTED("movement-while-restricted", Severity.BREACH, Family.BOOK),
  /** Credits leave an account at the wish of someone else than its holder. */
  NOT_BY_THE_HOLDER("not-by-the-holder", Severity.BREACH, Family.BOOK),
  /** Something that is the registry's to do is done by someone else. */
  NOT_BY_THE_REGISTRY("not-by-the-registry", Severity.BREACH, Family.BOOK),
  /** Credits enter an account that is not of the kind they may enter. */
  WRONG_KIND_OF_TARGET("wrong-kind-of-target", Severity.BREACH, Family.BOOK),
  /** A transfer has the same account on both sides. */
  TRANSFER_TO_ITSELF("transfer-to-itself", Severity.WARNING, Family.BOOK),
  /** A restriction's number is given twice. */
  RESTRICTION_NUMBER_USED("restriction-number-used", Severity.BREACH, Family.BOOK),
  /** A restriction is released that is not there, or no more. */
  RESTRICTION_UNKNOWN("restriction-unknown", Severity.BREACH, Family.BOOK),
  /** A restriction names serials that its account does not hold. */
  RESTRICTED_SERIALS_NOT_HELD("restricted-serials-not-held", Severity.BREACH, Family.BOOK),
  /** A serial leaves one account while another holds it. */
  SERIAL_IN_TWO_HOLDINGS(
      "serial-in-two-holdings", Severity.BREACH, Family.SERIALS, DoubleCounting.DC1),
  /** Serials are moved that were never issued. */
  SERIALS_NEVER_ISSUED(
      "serials-never-issued",
      Severity.BREACH,
      Family.SERIALS,
      DoubleCounting.DC1,
      DoubleCounting.DC3),
  /** Serials are issued that were issued before. */
  ISSUED_SERIALS_OVERLAP(
      "issued-serials-overlap",
      Severity.BREACH,
      Family.SERIALS,
      DoubleCounting.DC1,
      DoubleCounting.DC10),
  /** An issuance does not begin with the next serial of its book. */
  ISSUED_SERIALS_SKIP("issued-serials-skip", Severity.BREACH, Family.SERIALS, DoubleCounting.DC10),
  /** The allocations of an issuance do not make up its serials. */
  QUANTITY_AND_RANGE_DISAGREE(
      "quantity-and-range-disagree", Severity.BREACH, Family.SERIALS, DoubleCounting.DC3),
  /** Credits leave a retirement account without a valid correction. */
  MOVED_OUT_OF_RETIREMENT(
      "moved-out-of-retirement", Severity.BREACH, Family.SERIALS, DoubleCounting.DC5),
  /** Credits leave a cancellation account without a valid correction. */
  MOVED_OUT_OF_CANCELLATION(
      "moved-out-of-cancellation", Severity.BREACH, Family.SERIALS, DoubleCounting.DC5),
  /** A serial is both retired and cancelled. */
  RETIRED_AND_CANCELLED(
      "retired-and-cancelled", Severity.BREACH, Family.SERIALS, DoubleCounting.DC5),
  /** A serial is retired twice or cancelled twice. */
  ENDED_TWICE("ended-twice", Severity.BREACH, Family.SERIALS, DoubleCounting.DC5),
  /** A retired or cancelled serial moves as if it were still held. */
  MOVED_AFTER_ITS_END("moved-after-its-end", Severity.BREACH, Family.SERIALS, DoubleCounting.DC5),
  /** The accounts of a book do not add up to what was issued in it. */
  CONSERVATION_BROKEN("conservation-broken", Severity.BREACH, Family.SERIALS, DoubleCounting.DC1),
  /** The ledger claims another balance than its events come to. */
  CLAIMED_BALANCE_DIFFERS(
      "claimed-balance-differs", Severity.BREACH, Family.SERIALS, DoubleCounting.DC1),
  /** Credits are retired towards what their vintage does not count for. */
  VINTAGE_NOT_FOR_PURPOSE(
      "vintage-not-for-purpose", Severity.BREACH, Family.SERIALS, DoubleCounting.DC5),
  /** Credits are used towards an NDC that no host first transferred. */
  USED_WITHOUT_FIRST_TRANSFER(
      "used-without-first-transfer", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC6),
  /** Credits are first transferred, or authorised, under nothing that obliges their host. */
  FIRST_TRANSFERRED_NOT_ADJUSTED(
      "first-transferred-not-adjusted", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC6),
  /** More stands under an authorisation than it allows. */
  AUTHORISED_ABOVE_THE_CEILING(
      "authorised-above-the-ceiling", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC3),
  /** A Party is to adjust for reductions that are another's. */
  CLAIMED_BY_BOTH_PARTIES(
      "claimed-by-both-parties", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC6),
  /** A book was told of another authorisation than the Party gave. */
  AUTHORISATION_DIFFERS("authorisation-differs", Severity.BREACH, Family.OUTCOMES),
  /** An authorisation is given twice, or changed or revoked out of turn. */
  AUTHORISATION_OUT_OF_ORDER("authorisation-out-of-order", Severity.BREACH, Family.OUTCOMES),
  /** An authorisation, a change or a revocation did not reach a book that this ledger holds. */
  AUTHORISATION_NOT_NOTIFIED("authorisation-not-notified", Severity.BREACH, Family.OUTCOMES),
  /** Credits come under authorisations that are not those of the two Parties. */
  AUTHORISING_PARTIES_DIFFER(
      "authorising-parties-differ", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC6),
  /** Credits come under an authorisation, or a version of it, that is not in force. */
  AUTHORISATION_NOT_IN_FORCE(
      "authorisation-not-in-force", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC6),
  /** Credits stand under another cooperative approach than their authorisations. */
  COOPERATIVE_APPROACHES_DIFFER(
      "cooperative-approaches-differ", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC6),
  /** An authorisation does not cover what comes under it, or has run out. */
  NOT_COVERED_BY_THE_AUTHORISATION(
      "not-covered-by-the-authorisation", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC3),
  /** Credits that stand under authorisations come under others. */
  AUTHORISED_TWICE("authorised-twice", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC5),
  /** What is no longer held, or never was, comes under authorisations. */
  AUTHORISED_WITHOUT_BEING_LIVE(
      "authorised-without-being-live", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC5),
  /** Credits are first transferred, or not, otherwise than their authorisation says. */
  FIRST_TRANSFER_DIFFERS(
      "first-transfer-differs", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC6),
  /** Credits are used for a purpose, by a Party or by an entity that is not authorised. */
  USED_AGAINST_THE_AUTHORISATION(
      "used-against-the-authorisation", Severity.BREACH, Family.OUTCOMES, DoubleCounting.DC6),
  /** A line's period goes from 2020 into 2021. */
  PERIOD_ACROSS_THE_CUT("period-across-the-cut", Severity.BREACH, Family.OUTCOMES),
  /** A committee acts before the bilateral document was signed. */
  NOT_A_BILATERAL_PARTNER("not-a-bilateral-partner", Severity.BREACH, Family.ISSUANCE),
  /** A bilateral document is signed again. */
  BILATERAL_DOCUMENT_SIGNED_TWICE(
      "bilateral-document-signed-twice", Severity.BREACH, Family.ISSUANCE),
  /** A memorandum of the same day is signed again. */
  MEMORANDUM_SIGNED_TWICE("memorandum-signed-twice", Severity.BREACH, Family.ISSUANCE),
  /** A committee's meeting has the number of another. */
  MEETING_NUMBER_USED("meeting-number-used", Severity.BREACH, Family.ISSUANCE),
  /** A methodology's number is given twice. */
  METHODOLOGY_NUMBER_USED("methodology-number-used", Severity.BREACH, Family.ISSUANCE),
  /** A project uses a methodology that its committee never approved. */
  METHODOLOGY_NOT_APPROVED("methodology-not-approved", Severity.BREACH, Family.ISSUANCE),
  /** A support's or study's number is given twice. */
  SUPPORT_NUMBER_USED("support-number-used", Severity.BREACH, Family.ISSUANCE),
  /** A project's number is given twice. */
  PROJECT_REGISTERED_TWICE(
      "project-registered-twice", Severity.BREACH, Family.ISSUANCE, DoubleCounting.DC2),
  /** A decision credits a project that its committee never registered. */
  PROJECT_NOT_REGISTERED("project-not-registered", Severity.BREACH, Family.ISSUANCE),
  /** A committee decides on what is another committee's. */
  OF_ANOTHER_COMMITTEE("of-another-committee", Severity.BREACH, Family.ISSUANCE),
  /** A decision's number is given twice. */
  DECISION_NUMBER_USED(
      "decision-number-used", Severity.BREACH, Family.ISSUANCE, DoubleCounting.DC2),
  /** The two sides' parts of a line are not its total. */
  PARTS_DO_NOT_ADD_UP(
      "parts-do-not-add-up",
      Severity.BREACH,
      Family.ISSUANCE,
      DoubleCounting.DC3,
      DoubleCounting.DC8),
  /** A line's vintage is no year of its monitoring period. */
  VINTAGE_OUTSIDE_PERIOD("vintage-outside-period", Severity.BREACH, Family.ISSUANCE),
  /** A project is credited twice for the same days. */
  MONITORING_PERIODS_OVERLAP(
      "monitoring-periods-overlap", Severity.BREACH, Family.ISSUANCE, DoubleCounting.DC2),
  /** A book is notified of a decision that does not concern it. */
  NO_SIDE_OF_THE_DECISION(
      "no-side-of-the-decision", Severity.BREACH, Family.ISSUANCE, DoubleCounting.DC8),
  /** A book is notified of the same decision again. */
  DECISION_NOTIFIED_TWICE(
      "decision-notified-twice",
      Severity.BREACH,
      Family.ISSUANCE,
      DoubleCounting.DC2,
      DoubleCounting.DC3),
  /** A book is notified of a decision that its committee never took. */
  NOTIFIED_WITHOUT_DECISION(
      "notified-without-decision", Severity.BREACH, Family.ISSUANCE, DoubleCounting.DC3),
  /** A notification says something else than the decision. */
  NOTIFIED_DIFFERS_FROM_DECISION(
      "notified-differs-from-decision",
      Severity.BREACH,
      Family.ISSUANCE,
      DoubleCounting.DC3,
      DoubleCounting.DC8),
  /** A decision did not reach a book that this ledger holds. */
  DECISION_NOT_NOTIFIED(
      "decision-not-notified", Severity.BREACH, Family.ISSUANCE, DoubleCounting.DC8),
  /** Credits are issued for a line that was never notified. */
  ISSUED_WITHOUT_NOTIFICATION(
      "issued-without-notification", Severity.BREACH, Family.ISSUANCE, DoubleCounting.DC3),
  /** More is issued than was notified. */
  ISSUED_ABOVE_NOTIFIED(
      "issued-above-notified",
      Severity.BREACH,
      Family.ISSUANCE,
      DoubleCounting.DC3,
      DoubleCounting.DC8),
  /** Less is issued than was notified, so the rest is lost. */
  ISSUED_BELOW_NOTIFIED("issued-below-notified", Severity.BREACH, Family.ISSUANCE),
  /** A line is issued again on the same side. */
  LINE_ISSUED_TWICE(
      "line-issued-twice",
      Severity.BREACH,
      Family.ISSUANCE,
      DoubleCounting.DC2,
      DoubleCounting.DC3),
  /** Credits are issued with another vintage than was notified. */
  ISSUED_VINTAGE_DIFFERS("issued-vintage-differs", Severity.BREACH, Family.ISSUANCE),
  /** What both sides issued is more than the committee decided. */
  SIDES_ABOVE_THE_TOTAL(
      "sides-above-the-total",
      Severity.BREACH,
      Family.ISSUANCE,
      DoubleCounting.DC3,
      DoubleCounting.DC8),
  /** A correction names a movement that is not there. */
  CORRECTION_WITHOUT_ORIGINAL(
      "correction-without-original", Severity.BREACH, Family.CORRECTION, DoubleCounting.DC5),
  /** A correction names something that is no movement, or a correction. */
  CORRECTION_OF_NO_MOVEMENT(
      "correction-of-no-movement", Severity.BREACH, Family.CORRECTION, DoubleCounting.DC5),
  /** A movement is corrected again. */
  CORRECTED_TWICE("corrected-twice", Severity.BREACH, Family.CORRECTION, DoubleCounting.DC5),
  /** A correction does not bring back the same serials between the same accounts. */
  CORRECTION_DIFFERS_FROM_ORIGINAL(
      "correction-differs-from-original",
      Severity.BREACH,
      Family.CORRECTION,
      DoubleCounting.DC1,
      DoubleCounting.DC5),
  /** A correction takes serials that have moved on from where the original put them. */
  CORRECTION_AFTER_ONWARD_MOVEMENT(
      "correction-after-onward-movement", Severity.BREACH, Family.CORRECTION, DoubleCounting.DC1),
  /** An activity is credited in another programme for an overlapping period. */
  ACTIVITY_CREDITED_ELSEWHERE(
      "activity-credited-elsewhere", Severity.BREACH, Family.OTHER_PROGRAMMES, DoubleCounting.DC4),
  /** An activity of another programme has a similar title in the same country. */
  SIMILAR_ACTIVITY_ELSEWHERE(
      "similar-activity-elsewhere", Severity.LEAD, Family.OTHER_PROGRAMMES, DoubleCounting.DC4),
  /** A block that is live here is live in another registry's listing too. */
  BLOCK_LIVE_ELSEWHERE(
      "block-live-elsewhere", Severity.BREACH, Family.OTHER_PROGRAMMES, DoubleCounting.DC7),
  /** A block that was retired here is live in another registry's listing. */
  RETIRED_HERE_LIVE_ELSEWHERE(
      "retired-here-live-elsewhere",
      Severity.BREACH,
      Family.OTHER_PROGRAMMES,
      DoubleCounting.DC5,
      DoubleCounting.DC7),
  /** A listing has the same serials twice. */
  LISTING_BLOCKS_OVERLAP(
      "listing-blocks-overlap",
      Severity.BREACH,
      Family.LISTING,
      DoubleCounting.DC1,
      DoubleCounting.DC10),
  /** A listing's quantity is not that of its range. */
  LISTING_QUANTITY_DIFFERS(
      "listing-quantity-differs", Severity.WARNING, Family.LISTING, DoubleCounting.DC3),
  /** A row of a listing cannot be read. */
  LISTING_ROW_UNREADABLE("listing-row-unreadable", Severity.WARNING, Family.LISTING),
  /** Two ledgers have the same serials in different places. */
  LEDGERS_DISAGREE(
      "ledgers-disagree",
      Severity.BREACH,
      Family.RECONCILIATION,
      DoubleCounting.DC1,
      DoubleCounting.DC7),
  /** Two ledgers have one decision with different contents. */
  DECISIONS_DISAGREE(
      "decisions-disagree", Severity.BREACH, Family.RECONCILIATION, DoubleCounting.DC8);

  /** What a finding is about, in the order in which the catalogue has them. */
  public enum Family {
    /** The seal over the stored bytes. */
    SEAL,
    /** The log as such: positions, ids, times. */
    LOG,
    /** The life of books and accounts, and who may do what. */
    BOOK,
    /** Serials: every one in exactly one place. */
    SERIALS,
    /** Authorisations and uses under Article 6. */
    OUTCOMES,
    /** Decisions, notifications and issuances. */
    ISSUANCE,
    /** Corrections. */
    CORRECTION,
    /** Activities and blocks in other programmes and registries. */
    OTHER_PROGRAMMES,
    /** A listing by itself. */
    LISTING,
    /** Two ledgers against each other. */
    RECONCILIATION
  }

  private final String code;
  private final Severity severity;
  private final Family family;

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final Set<DoubleCounting> shows;

  FindingCode(String code, Severity severity, Family family, DoubleCounting... shows) {
    this.code = code;
    this.severity = severity;
    this.family = family;
    Set<DoubleCounting> set = EnumSet.noneOf(DoubleCounting.class);
    set.addAll(List.of(shows));
    this.shows = Collections.unmodifiableSet(set);
  }

  /** The stable code, in lower case with hyphens. */
  public String code() {
    return code;
  }

  /** How much such a finding weighs. */
  public Severity severity() {
    return severity;
  }

  /** What it is about. */
  public Family family() {
    return family;
  }

  /** Which ways of double counting it shows; empty where it is damage or a broken rule only. */
  public Set<DoubleCounting> shows() {
    return shows;
  }
}
