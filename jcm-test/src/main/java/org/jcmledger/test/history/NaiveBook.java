package org.jcmledger.test.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Vintage;

/** One registry's book in the naive model: a list with one slot for each serial ever issued. */
public final class NaiveBook {

  private final Registry registry;
  private final List<NaiveSlot> slots = new ArrayList<>();
  final Map<AccountNumber, NaiveAccount> accounts = new TreeMap<>();
  final Map<LineRef, NaiveLine> lines = new TreeMap<>();
  final Map<RestrictionId, NaiveRestriction> restrictions = new LinkedHashMap<>();
  final Map<AuthorisationId, NaiveAuthorisation> authorisations = new TreeMap<>();
  private final Map<AuthorisationVersion, AuthorisationTerms> terms = new HashMap<>();
  private final Map<AuthorisationId, Long> everUnder = new HashMap<>();
  private final Map<RequestId, Movement> movements = new LinkedHashMap<>();
  private final Set<RequestId> corrected = new HashSet<>();
  Optional<Actor> operator = Optional.empty();
  Optional<ZoneId> zone = Optional.empty();
  LocalDate lastDate = LocalDate.MIN;

  NaiveBook(Registry registry) {
    this.registry = registry;
  }

  /** Whose book it is. */
  public Registry registry() {
    return registry;
  }

  /** Whether it was opened. */
  public boolean isOpen() {
    return operator.isPresent();
  }

  /** Who runs it, once it is open. */
  public Optional<Actor> operator() {
    return operator;
  }

  /** Where its days begin, once it is open. */
  public Optional<ZoneId> zone() {
    return zone;
  }

  /** The latest date of its events. */
  public LocalDate lastDate() {
    return lastDate;
  }

  /** All accounts ever opened, by number. */
  public Collection<NaiveAccount> accounts() {
    return Collections.unmodifiableCollection(accounts.values());
  }

  /** An account, if it was ever opened. */
  public Optional<NaiveAccount> account(AccountNumber number) {
    return Optional.ofNullable(accounts.get(number));
  }

  /** Every line notified to it, by reference. */
  public Collection<NaiveLine> lines() {
    return Collections.unmodifiableCollection(lines.values());
  }

  /** A line, if it was notified to this book. */
  public Optional<NaiveLine> line(LineRef ref) {
    return Optional.ofNullable(lines.get(ref));
  }

  /** What is notified but not yet issued: each such line with its open amount in tCO2e. */
  public Map<LineRef, Long> open() {
    Map<LineRef, Long> open = new TreeMap<>();
    lines.values().stream().filter(l -> l.open() != 0).forEach(l -> open.put(l.ref(), l.open()));
    return open;
  }

  /** Every restriction ever laid, in the order of the log. */
  public Collection<NaiveRestriction> restrictions() {
    return Collections.unmodifiableCollection(restrictions.values());
  }

  /** A restriction, if it was ever laid. */
  public Optional<NaiveRestriction> restriction(RestrictionId id) {
    return Optional.ofNullable(restrictions.get(id));
  }

  /** Every movement by the request that made it, corrections included, in the order of the log. */
  public Map<RequestId, Movement> movements() {
    return Collections.unmodifiableMap(movements);
  }

  /** Whether a correction of this movement is recorded. */
  public boolean isCorrected(RequestId movement) {
    return corrected.contains(movement);
  }

  /** How many credits were ever issued; also the highest serial. */
  public long issued() {
    return slots.size();
  }

  /** The account that a serial is in; nothing if it was never issued. */
  public Optional<AccountNumber> accountOf(long serial) {
    return slot(serial).map(slot -> slot.account);
  }

  /** A serial's vintage; nothing if it was never issued. */
  public Optional<Vintage> vintageOf(long serial) {
    return slot(serial).map(slot -> slot.vintage);
  }

  /** The line from which a serial was issued; nothing if it was never issued. */
  public Optional<LineRef> lineOf(long serial) {
    return slot(serial).map(slot -> slot.line);
  }

  /** Whether a restriction lies on the serial. */
  public boolean isRestricted(long serial) {
    return slot(serial).map(slot -> slot.restrictions > 0).orElse(false);
  }

  /** What an account holds, in tCO2e. */
  public long balance(AccountNumber account) {
    return slots.stream().filter(slot -> slot.account.equals(account)).count();
  }

  /** The serials an account holds, restricted ones included. */
  public SerialSet holdings(AccountNumber account) {
    return set(slots.stream().filter(s -> s.account.equals(account)).map(s -> s.serial).toList());
  }

  /** The serials of an account that no restriction lies on, the oldest vintage first. */
  public List<Long> free(AccountNumber account) {
    return slots.stream()
        .filter(s -> s.account.equals(account) && s.restrictions == 0)
        .sorted(Comparator.comparing((NaiveSlot s) -> s.vintage).thenComparing(s -> s.serial))
        .map(s -> s.serial)
        .toList();
  }

  /** The serials that some restriction lies on. */
  public SerialSet restricted() {
    return set(slots.stream().filter(s -> s.restrictions > 0).map(s -> s.serial).toList());
  }

  /** A set of the given serials, which must be different. */
  public static SerialSet set(Collection<Long> serials) {
    List<SerialRange> ranges = new ArrayList<>();
    long first = 0;
    long last = -1;
    for (long serial : serials.stream().sorted().toList()) {
      if (serial != last + 1 && last > 0) {
        ranges.add(SerialRange.of(first, last));
      }
      if (serial != last + 1 || last <= 0) {
        first = serial;
      }
      last = serial;
    }
    if (last > 0) {
      ranges.add(SerialRange.of(first, last));
    }
    return SerialSet.of(ranges);
  }

  /** Every serial of a set, one by one, ascending. */
  public static List<Long> each(SerialSet serials) {
    List<Long> all = new ArrayList<>();
    for (SerialRange range : serials.ranges()) {
      for (long serial = range.first(); serial <= range.last(); serial++) {
        all.add(serial);
      }
    }
    return all;
  }

  void issue(CreditsIssued event) {
    for (AllocatedRange allocated : event.allocations()) {
      for (long serial : each(SerialSet.of(allocated.serials()))) {
        if (serial != slots.size() + 1) {
          throw contradiction("serial " + serial + " is issued after " + slots.size());
        }
        NaiveSlot slot = new NaiveSlot(serial, event.line(), event.vintage(), allocated.account());
        slot.under = event.authorised();
        slots.add(slot);
      }
    }
    event.authorised().ifPresent(under -> count(under, event.serials().size()));
    NaiveLine line = lines.get(event.line());
    if (line == null) {
      throw contradiction("line " + event.line() + " is issued but was not notified");
    }
    lines.put(event.line(), line.issue(event.serials().size()));
  }

  void move(RequestId request, Movement event) {
    movements.put(request, event);
    if (event instanceof MovementCorrected correction) {
      corrected.add(correction.original());
    }
    for (long serial : each(event.serials())) {
      NaiveSlot slot =
          slot(serial).orElseThrow(() -> contradiction("serial " + serial + " was never issued"));
      if (!slot.account.equals(event.from())) {
        throw contradiction(
            "serial " + serial + " is in " + slot.account + " and not in " + event.from());
      }
      slot.account = event.to();
    }
  }

  void authorise(SerialSet serials, Authorised under) {
    count(under, serials.size());
    for (long serial : each(serials)) {
      slot(serial)
              .orElseThrow(() -> contradiction("serial " + serial + " was never issued"))
              .under =
          Optional.of(under);
    }
  }

  void transferAtTheEnd(SerialSet serials) {
    for (long serial : each(serials)) {
      NaiveSlot slot =
          slot(serial).orElseThrow(() -> contradiction("serial " + serial + " was never issued"));
      if (slot.under.isEmpty() || isFirstTransferred(slot)) {
        throw contradiction("serial " + serial + " cannot be first transferred");
      }
      Authorised under = slot.under.orElseThrow();
      slot.under =
          Optional.of(
              new Authorised(
                  under.approach(),
                  under.host(),
                  inForce(under.byHost()),
                  under.byJapan().map(this::inForce),
                  Optional.of(FirstTransfer.USE_OR_CANCELLATION)));
    }
  }

  private AuthorisationVersion inForce(AuthorisationVersion before) {
    AuthorisationId id = before.authorisation();
    return new AuthorisationVersion(id, authorisation(id).orElseThrow().latest().version());
  }

  private static boolean isFirstTransferred(NaiveSlot slot) {
    return slot.under.flatMap(Authorised::firstTransfer).isPresent();
  }

  void notified(AuthorisationNotified event) {
    authorisations.put(event.authorisation(), new NaiveAuthorisation(event, false));
    terms.put(new AuthorisationVersion(event.authorisation(), event.version()), event.terms());
  }

  /** What a version of an authorisation says. */
  public AuthorisationTerms terms(AuthorisationVersion version) {
    AuthorisationTerms known = terms.get(version);
    if (known == null) {
      throw contradiction(version + " is not known");
    }
    return known;
  }

  /** What was ever brought under an authorisation, in tCO2e. */
  public long everUnder(AuthorisationId id) {
    return everUnder.getOrDefault(id, 0L);
  }

  private void count(Authorised under, long tonnes) {
    Uses.versions(under).forEach(v -> everUnder.merge(v.authorisation(), tonnes, Long::sum));
  }

  /** Every authorisation it was told of, by number. */
  public Collection<NaiveAuthorisation> authorisations() {
    return Collections.unmodifiableCollection(authorisations.values());
  }

  /** An authorisation, if it was told of it. */
  public Optional<NaiveAuthorisation> authorisation(AuthorisationId id) {
    return Optional.ofNullable(authorisations.get(id));
  }

  /** Under which authorisations a serial stands, if it does. */
  public Optional<Authorised> under(long serial) {
    return slot(serial).flatMap(slot -> slot.under);
  }

  /** Whether a serial was first transferred. */
  public boolean isFirstTransferred(long serial) {
    return slot(serial).filter(NaiveBook::isFirstTransferred).isPresent();
  }

  void restrict(SerialSet serials, int by) {
    for (long serial : each(serials)) {
      slot(serial)
              .orElseThrow(() -> contradiction("serial " + serial + " was never issued"))
              .restrictions +=
          by;
    }
  }

  private Optional<NaiveSlot> slot(long serial) {
    return serial < 1 || serial > slots.size()
        ? Optional.empty()
        : Optional.of(slots.get((int) serial - 1));
  }

  private IllegalStateException contradiction(String what) {
    return new IllegalStateException("book of " + registry + ": " + what);
  }
}
