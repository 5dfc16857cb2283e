package org.jcmledger.test;

import java.util.Optional;
import java.util.TreeSet;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Wording;

/** Words for what stories are about; to be imported statically. */
public final class Values {

  private Values() {}

  /**
   * An account: of Japan's book, unless its name says another.
   *
   * @param name such as {@code ALICE}, or {@code MN/KHANGAI}
   * @throws org.jcmledger.core.value.InvalidValueException if it is neither
   */
  public static AccountRef account(String name) {
    return AccountRef.parse(name.contains("/") ? name : "JP/" + name);
  }

  /** The serials from one to another, both included. */
  public static SerialSet serials(long first, long last) {
    return SerialSet.of(SerialRange.of(first, last));
  }

  /**
   * The serials of several ranges.
   *
   * @param ranges such as {@code 1-60} or {@code 70}
   */
  public static SerialSet serials(String... ranges) {
    return SerialSet.parse(java.util.List.of(ranges));
  }

  /** So many credits of one tCO2e each, at least one. */
  public static Credits credits(long amount) {
    return Credits.of(amount);
  }

  /** Into this account, all of it. */
  public static To to(AccountRef account) {
    return new To(account, Optional.empty());
  }

  /** Into this account, so many tCO2e. */
  public static To to(AccountRef account, long amount) {
    return new To(account, Optional.of(Credits.of(amount)));
  }

  /** Out of this account, at its holder's wish. */
  public static By by(AccountRef account) {
    return new By(account);
  }

  /**
   * A line of a decision.
   *
   * @param decision such as {@code MN-2016-09-29}
   * @param number from 1
   */
  public static LineRef line(String decision, int number) {
    return LineRef.of(DecisionId.of(decision), number);
  }

  /** A line of a decision in the making: a project, and both sides' parts in tCO2e. */
  public static LineOf lineOf(ProjectId project, long japan, long host) {
    return new LineOf(project, japan, host);
  }

  /** A pledge for the years to 2020, by its name. */
  public static RetirementPurpose pledge(String name) {
    return new RetirementPurpose.Pledge(Wording.of(name));
  }

  /** An NDC by its first and last year, and the year within it for which credits are used. */
  public static RetirementPurpose ndc(int firstYear, int lastYear, int yearOfUse) {
    return new RetirementPurpose.Ndc(firstYear, lastYear, yearOfUse);
  }

  /** What a Party authorises: a project's outcomes from 2021, for use by Japan towards its NDC. */
  public static AuthorisationTerms towardsTheNdc(ProjectId project) {
    return terms(project, AuthorisedPurposes.NDC);
  }

  /**
   * What a Party authorises: a project's outcomes from 2021, for other international mitigation
   * purposes.
   *
   * @param trigger when they are first transferred
   */
  public static AuthorisationTerms forOtherPurposes(
      ProjectId project, FirstTransferTrigger trigger) {
    return terms(
        project,
        AuthorisedPurposes.other(
            AuthorisedPurposes.Kind.OTHER_INTERNATIONAL_MITIGATION_PURPOSES, trigger));
  }

  private static AuthorisationTerms terms(ProjectId project, AuthorisedPurposes purposes) {
    return AuthorisationTerms.of(
        new AuthorisedScope.OfProjects(new TreeSet<>(java.util.List.of(project))),
        AuthorisedVintages.of(2021, 2100),
        purposes,
        Party.JP);
  }

  /** Nobody opened this account, though the story mentions it. */
  public static Past neverOpened(AccountRef account) {
    return new Never(account);
  }

  /** Nobody opened this registry's book, though the story mentions it. */
  public static Past neverOpened(Registry book) {
    return new Never(book);
  }

  /** No bilateral document was signed with this country, though the story mentions it. */
  public static Past neverSigned(PartnerCountry country) {
    return new Never(country);
  }

  /** No committee registered this project, though the story mentions it. */
  public static Past neverRegistered(ProjectId project) {
    return new Never(project);
  }

  /** No committee approved this methodology, though the story mentions it. */
  public static Past neverApproved(MethodologyId methodology) {
    return new Never(methodology);
  }
}
