package org.jcmledger.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jcmledger.core.event.AccountOpened;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.BookOpened;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;

/**
 * One book as the audit finds it: one map from serials to the account they are in, and what else
 * its checks have to know of the past. It believes the newest event, so that it can go on after a
 * finding.
 */
final class AuditedBook {

  /**
   * A restriction in force.
   *
   * @param position the event that recorded it
   * @param serials what it holds; nothing once it is released
   */
  record Restriction(long position, SerialSet serials) {}

  /**
   * An authorisation that the book was told of.
   *
   * @param event its latest version
   * @param position where
   * @param revoked whether it was revoked since
   */
  record Outcome(AuthorisationNotified event, long position, boolean revoked) {}

  final Registry registry;
  Optional<BookOpened> opening = Optional.empty();
  long opened;
  ZoneId zone = ZoneId.of("UTC");
  LocalDate lastDate = LocalDate.MIN;

  final Map<AccountNumber, AuditedAccount> accounts = new HashMap<>();
  final List<AuditedAccount> byIndex = new ArrayList<>();

  /** In which account each serial is. */
  final IntervalMap places = new IntervalMap();

  final Taint misplaced = new Taint();

  /** Of which issuance each serial is. */
  final IntervalMap blockOf = new IntervalMap();

  final List<Block> blocks = new ArrayList<>();
  long nextSerial = 1;

  /** Under how many restrictions each serial is. */
  final IntervalMap restricted = new IntervalMap();

  final Taint freed = new Taint();
  final Map<RestrictionId, Restriction> restrictions = new HashMap<>();

  final Map<LineRef, AuditedLine> lines = new TreeMap<>();

  /** The notification of each decision. */
  final Map<DecisionId, Long> notifications = new TreeMap<>();

  final CreditedDays credited = new CreditedDays();

  /** The correction of each movement that was corrected, by the request of the movement. */
  final Map<RequestId, Long> corrections = new HashMap<>();

  final Map<AuthorisationId, Outcome> authorisations = new HashMap<>();

  /** Every version of them: what was first transferred under one keeps to it (A7). */
  final Map<AuthorisationVersion, AuthorisationTerms> terms = new HashMap<>();

  /** Under which authorisations each serial stands, by place in the list. */
  final IntervalMap standingOf = new IntervalMap();

  final List<Authorised> standing = new ArrayList<>();

  /** Every serial that was first transferred. */
  final IntervalMap transferred = new IntervalMap();

  final Flows flows = new Flows();

  AuditedBook(Registry registry) {
    this.registry = registry;
  }

  AuditedAccount open(AccountOpened event, long position) {
    return put(event.account(), Optional.of(event), position);
  }

  /** An account that is used without having been opened. */
  AuditedAccount assume(AccountNumber number) {
    return put(number, Optional.empty(), 0);
  }

  private AuditedAccount put(AccountNumber number, Optional<AccountOpened> event, long position) {
    AuditedAccount account =
        new AuditedAccount(AccountRef.of(registry, number), byIndex.size(), event, position);
    accounts.put(number, account);
    byIndex.add(account);
    return account;
  }

  /** Shows serials cut into those that stand alike; those that stand under nothing are left out. */
  void byStanding(SerialSet serials, BiConsumer<SerialSet, Authorised> visitor) {
    Map<Authorised, List<SerialRange>> found = new LinkedHashMap<>();
    for (SerialRange range : serials.ranges()) {
      standingOf.forEach(
          range,
          (first, last, index) -> {
            found
                .computeIfAbsent(standing.get(index), under -> new ArrayList<>())
                .add(SerialRange.of(first, last));
            return true;
          });
    }
    found.forEach((under, ranges) -> visitor.accept(SerialSet.of(ranges), under));
  }

  /** Serials stand so from now on. */
  void become(SerialSet serials, Authorised under) {
    standing.add(under);
    for (SerialRange range : serials.ranges()) {
      standingOf.put(range, standing.size() - 1);
    }
  }

  AccountRef ref(AccountNumber number) {
    return AccountRef.of(registry, number);
  }
}
