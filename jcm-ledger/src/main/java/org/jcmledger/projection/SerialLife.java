package org.jcmledger.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.AuthorisationApplied;
import org.jcmledger.core.event.AuthorisationNotified;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.DisposalRestricted;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.event.RestrictionReleased;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Vintage;

/** One serial's life: every event that touched it, from its issuance on. Immutable. */
public final class SerialLife {

  private final Registry registry;
  private final long serial;
  private final List<RecordedEvent> events;
  private final Optional<CreditsIssued> issuance;
  private final Optional<AccountNumber> holder;
  private final Optional<Authorised> authorised;

  private SerialLife(Registry registry, long serial, Fold fold) {
    this.registry = registry;
    this.serial = serial;
    this.events = List.copyOf(fold.events);
    this.issuance = fold.issuance;
    this.holder = fold.holder;
    this.authorised = fold.authorised();
  }

  /** Reads a serial's life from the log, up to a position. */
  public static SerialLife read(
      EventReader reader, Registry registry, long serial, long upToPosition) {
    Fold fold = new Fold(registry, serial);
    reader.scan(upToPosition, fold::add);
    return new SerialLife(registry, serial, fold);
  }

  /** The registry in whose book it lives. */
  public Registry registry() {
    return registry;
  }

  /** The serial. */
  public long serial() {
    return serial;
  }

  /** Its events, oldest first; none if it was never issued. */
  public List<RecordedEvent> events() {
    return events;
  }

  /** The line it was issued for, if it was issued. */
  public Optional<LineRef> line() {
    return issuance.map(CreditsIssued::line);
  }

  /** The year in which the reduction occurred, if it was issued. */
  public Optional<Vintage> vintage() {
    return issuance.map(CreditsIssued::vintage);
  }

  /** Under which authorisations of Article 6 it stands, and what first transferred it, if any. */
  public Optional<Authorised> authorised() {
    return authorised;
  }

  /** The account it is in, if it was issued. */
  public Optional<AccountNumber> holder() {
    return holder;
  }

  private static final class Fold {

    private final Registry registry;
    private final long serial;
    private final List<RecordedEvent> events = new ArrayList<>();
    private final List<RestrictionId> restrictions = new ArrayList<>();
    private Optional<CreditsIssued> issuance = Optional.empty();
    private Optional<AccountNumber> holder = Optional.empty();
    private Optional<Authorised> standing = Optional.empty();
    private final Map<AuthorisationId, Integer> versions = new HashMap<>();

    Fold(Registry registry, long serial) {
      this.registry = registry;
      this.serial = serial;
    }

    void add(RecordedEvent recorded) {
      if (recorded.event() instanceof BookEvent event
          && event.book().equals(registry)
          && touches(event)) {
        events.add(recorded);
      }
    }

    Optional<Authorised> authorised() {
      return standing;
    }

    /** What holds is the version in force on that day. */
    private Authorised transferredByCancellation(Authorised under) {
      return new Authorised(
          under.approach(),
          under.host(),
          inForce(under.byHost()),
          under.byJapan().map(this::inForce),
          Optional.of(FirstTransfer.USE_OR_CANCELLATION));
    }

    private AuthorisationVersion inForce(AuthorisationVersion before) {
      AuthorisationId id = before.authorisation();
      return new AuthorisationVersion(id, versions.getOrDefault(id, before.number()));
    }

    private boolean touches(BookEvent event) {
      if (event instanceof CreditsIssued issued && issued.serials().contains(serial)) {
        issuance = Optional.of(issued);
        standing = issued.authorised();
        for (AllocatedRange allocated : issued.allocations()) {
          if (allocated.serials().contains(serial)) {
            holder = Optional.of(allocated.account());
          }
        }
        return true;
      }
      if (event instanceof Movement movement && movement.serials().contains(serial)) {
        holder = Optional.of(movement.to());
        if (movement instanceof CreditsCancelled cancelled
            && cancelled.firstTransferred().contains(serial)) {
          standing = standing.map(this::transferredByCancellation);
        }
        return true;
      }
      if (event instanceof AuthorisationApplied applied && applied.serials().contains(serial)) {
        standing = Optional.of(applied.authorised());
        return true;
      }
      if (event instanceof AuthorisationNotified notified) {
        versions.put(notified.authorisation(), notified.version());
      }
      if (event instanceof DisposalRestricted restricted && restricted.serials().contains(serial)) {
        restrictions.add(restricted.restriction());
        return true;
      }
      return event instanceof RestrictionReleased released
          && restrictions.remove(released.restriction());
    }
  }
}
