package org.jcmledger.test;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.MethodologyId;
import org.jcmledger.core.value.MonitoringPeriod;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/** What a story need not say. */
final class Defaults {

  static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  static final CooperativeApproach APPROACH = CooperativeApproach.of("CA0010");

  /** Who runs the support programme. */
  static final Actor PROGRAMME = Actor.of("Government of Japan");

  static final AccountNumber RETIRED = AccountNumber.of("RETIRED");
  static final AccountNumber CANCELLED = AccountNumber.of("CANCELLED");

  private static final Map<String, ZoneId> ZONES =
      Map.of("JP", TOKYO, "MN", ZoneId.of("Asia/Ulaanbaatar"));

  private Defaults() {}

  static Actor operator(Registry book) {
    return Actor.of("registry of " + book);
  }

  static Actor committee(PartnerCountry country) {
    return Actor.of("Joint Committee of " + country);
  }

  static Actor holder(AccountRef account) {
    return Actor.of("holder of " + account);
  }

  static ZoneId zone(Registry book) {
    return ZONES.getOrDefault(book.code(), ZoneOffset.UTC);
  }

  /** The accounts that every book has for the ends of credits; any other serves as it is used. */
  static AccountKind kind(AccountNumber number, AccountKind asUsed) {
    if (number.equals(RETIRED)) {
      return AccountKind.RETIREMENT;
    }
    return number.equals(CANCELLED) ? AccountKind.CANCELLATION : asUsed;
  }

  /** Last year's reductions. */
  static Vintage vintage(LocalDate today) {
    return Vintage.of(today.getYear() - 1);
  }

  static MonitoringPeriod year(Vintage vintage) {
    return MonitoringPeriod.of(
        LocalDate.of(vintage.year(), 1, 1), LocalDate.of(vintage.year(), 12, 31));
  }

  static ProjectDescription description(ProjectId project) {
    return ProjectDescription.titled(Wording.of("project " + project));
  }

  static MethodologyDescription description(MethodologyId methodology) {
    return new MethodologyDescription(
        Wording.of("methodology " + methodology), SectoralScope.ENERGY_DEMAND, Optional.empty());
  }

  /** What last year's reductions count towards. */
  static RetirementPurpose purpose(LocalDate today) {
    int last = vintage(today).year();
    return last <= Vintage.LAST_OF_PLEDGES.year()
        ? new RetirementPurpose.Pledge(Wording.of("2020 pledge"))
        : new RetirementPurpose.Ndc(2021, Math.max(2030, last), last);
  }
}
