package org.jcmledger.core.book;

import static org.jcmledger.core.value.Sample.credits;
import static org.jcmledger.core.value.Sample.day;
import static org.jcmledger.core.value.Sample.line;
import static org.jcmledger.core.value.Sample.notified;
import static org.jcmledger.core.value.Sample.period;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;

/** Japan's book and its accounts, as most stories find it. */
final class Japan {

  static final AccountNumber GOVERNMENT = AccountNumber.of("GOV-1");
  static final AccountNumber MAYEKAWA = AccountNumber.of("MAYEKAWA");
  static final AccountNumber TRADER = AccountNumber.of("TRADER");
  static final AccountNumber RETIRED = AccountNumber.of("RETIRED");
  static final AccountNumber CANCELLED = AccountNumber.of("CANCELLED");
  static final AccountNumber NOWHERE = AccountNumber.of("NOWHERE");

  /** The book date of all that {@link #open()} and {@link #issued()} record. */
  static final String OPENED = "2016-09-30";

  /** The day on which a command is recorded unless a story says otherwise. */
  static final LocalDate TODAY = day("2026-04-01");

  private Japan() {}

  static AccountRef ref(AccountNumber account) {
    return AccountRef.of(Registry.JP, account);
  }

  /** An open book with accounts and nothing in them; today is in 2026. */
  static BookScenario open() {
    return BookScenario.of(Registry.JP)
        .given(
            Ask.openBook("Asia/Tokyo").on(OPENED),
            Ask.open(GOVERNMENT, AccountKind.GOVERNMENT_HOLDING).on(OPENED),
            Ask.open(MAYEKAWA, AccountKind.ENTITY_HOLDING).on(OPENED),
            Ask.open(TRADER, AccountKind.ENTITY_HOLDING).on(OPENED),
            Ask.open(RETIRED, AccountKind.RETIREMENT).on(OPENED),
            Ask.open(CANCELLED, AccountKind.CANCELLATION).on(OPENED));
  }

  /**
   * The same with credits: the government holds 1-100 of vintage 2016, Mayekawa 101-125 of vintage
   * 2016; the trader nothing.
   */
  static BookScenario issued() {
    return open()
        .given(
            Ask.notification(
                    "MN-2016-09-29",
                    FactDate.on(day("2016-09-29")),
                    notified(1, "MN001", period("2015-09-20", "2016-05-15"), 157, 125))
                .on(OPENED),
            Ask.issue(
                    line("MN-2016-09-29", 1),
                    Allocation.of(GOVERNMENT, credits(100)),
                    Allocation.of(MAYEKAWA, credits(25)))
                .on(OPENED)
                .named("first-issuance"));
  }

  /** A second issuance, of a younger vintage, into one account; serials follow the last issued. */
  static Ask[] laterIssuance(AccountNumber into, long amount, int year) {
    String decision = "VN-" + year + "-" + amount;
    return new Ask[] {
      Ask.notification(
              decision,
              FactDate.on(day("2016-09-29")),
              notified(1, "VN001", period(year + "-01-01", year + "-12-31"), amount, amount))
          .on(OPENED),
      Ask.issue(line(decision, 1), Allocation.of(into, credits(amount))).on(OPENED)
    };
  }

  /** What both Parties authorise for use by Japan towards its NDC, whatever the years from 2021. */
  static AuthorisationTerms towardsTheNdc(String project) {
    return AuthorisationTerms.of(
        new AuthorisedScope.OfProjects(new TreeSet<>(List.of(ProjectId.of(project)))),
        AuthorisedVintages.of(2021, 2030),
        AuthorisedPurposes.NDC,
        Party.JP);
  }

  /** These credits of a project come under an authorisation of its host and one of Japan. */
  static Ask[] authorised(String project, SerialSet serials) {
    String host = project.substring(0, 2);
    AuthorisationTerms terms = towardsTheNdc(project);
    return new Ask[] {
      Ask.authorisation(host, host + "-1", Party.of(host), terms),
      Ask.authorisation(host, "JP-" + host + "-1", Party.JP, terms),
      Ask.authorise(serials, host + "-1", "JP-" + host + "-1")
    };
  }
}
