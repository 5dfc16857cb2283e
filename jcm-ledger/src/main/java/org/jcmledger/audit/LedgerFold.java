package org.jcmledger.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.ProgrammeEvent;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/** The audit's own fold over a log: every event through every check, in the order of the log. */
final class LedgerFold {

  final Suspicions suspicions;
  final Scope scope = new Scope();
  final Committees committees = new Committees(scope);
  final Authorisations authorisations = new Authorisations();
  final RequestChecks requests;
  private final LogChecks log;
  private final Originals originals;
  private final Map<Registry, BookChecks> books = new HashMap<>();
  private final Map<PartnerCountry, CommitteeChecks> committeeChecks = new HashMap<>();
  private final ProgrammeChecks programme;
  private long events;
  private @Nullable StoredEvent last;

  LedgerFold(EventLog log, Suspicions suspicions) {
    this.suspicions = suspicions;
    this.log = new LogChecks(suspicions, scope);
    this.requests = new RequestChecks(suspicions);
    this.programme = new ProgrammeChecks(suspicions);
    this.originals = new Originals(log);
  }

  /** Takes the next event. */
  void add(Seen seen) {
    events++;
    last = seen.stored();
    log.check(seen);
    requests.check(seen);
    if (seen.event() instanceof BookEvent event) {
      book(event.book()).check(event, seen);
    } else if (seen.event() instanceof CommitteeEvent event) {
      committee(event.committee()).check(event, seen);
    } else if (seen.event() instanceof ProgrammeEvent event) {
      programme.check(event, seen);
    }
  }

  /**
   * Reads an event.
   *
   * @throws UnreadableEventException if it cannot be read: nothing can be concluded then
   */
  static Seen read(StoredEvent stored) {
    try {
      return new Seen(
          stored, EventFormat.decode(stored.type(), stored.revision(), stored.payload()));
    } catch (UnreadableEventException e) {
      throw e.at(stored.position());
    }
  }

  private BookChecks book(Registry registry) {
    BookChecks checks = books.get(registry);
    if (checks == null) {
      checks =
          new BookChecks(
              new AuditedBook(registry), suspicions, committees, authorisations, originals);
      books.put(registry, checks);
    }
    return checks;
  }

  private CommitteeChecks committee(PartnerCountry partner) {
    CommitteeChecks checks = committeeChecks.get(partner);
    if (checks == null) {
      checks = new CommitteeChecks(committees.of(partner), authorisations, suspicions);
      committeeChecks.put(partner, checks);
    }
    return checks;
  }

  long events() {
    return events;
  }

  Optional<StoredEvent> last() {
    return Optional.ofNullable(last);
  }

  /** The books of which something is recorded, in the order of their registries. */
  SortedMap<Registry, AuditedBook> books() {
    TreeMap<Registry, AuditedBook> all = new TreeMap<>();
    books.forEach((registry, checks) -> all.put(registry, checks.book()));
    return all;
  }
}
