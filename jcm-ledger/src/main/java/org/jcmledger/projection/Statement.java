package org.jcmledger.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Tonnes;

/**
 * An account's statement: every event that increased or decreased it, with the serials and the
 * balance after each. Immutable.
 */
public final class Statement {

  /** Whether serials came or went. */
  public enum Direction {
    /** The account was increased. */
    IN,
    /** The account was decreased. */
    OUT
  }

  /**
   * One entry.
   *
   * @param recorded the event, with its place in the log
   * @param direction whether serials came or went
   * @param serials which
   * @param balance what the account held after it
   */
  public record Entry(
      RecordedEvent recorded, Direction direction, SerialSet serials, Tonnes balance) {

    /** The book date. */
    public LocalDate on() {
      return ((BookEvent) recorded.event()).on();
    }

    /** How much came or went. */
    public Tonnes amount() {
      return Tonnes.of(serials.size());
    }
  }

  private final AccountRef account;
  private final List<Entry> entries;

  private Statement(AccountRef account, List<Entry> entries) {
    this.account = account;
    this.entries = List.copyOf(entries);
  }

  /** Reads an account's statement from the log, up to a position. */
  public static Statement read(EventReader reader, AccountRef account, long upToPosition) {
    Fold fold = new Fold(account);
    reader.scan(upToPosition, fold::add);
    return new Statement(account, fold.entries);
  }

  /** Whose statement it is. */
  public AccountRef account() {
    return account;
  }

  /** The entries, oldest first. */
  public List<Entry> entries() {
    return entries;
  }

  /** What the account holds after the last entry. */
  public Tonnes balance() {
    return entries.isEmpty() ? Tonnes.ZERO : entries.get(entries.size() - 1).balance();
  }

  /** The serials the account holds after the last entry. */
  public SerialSet serials() {
    IntervalMap held = new IntervalMap();
    for (Entry entry : entries) {
      for (SerialRange range : entry.serials().ranges()) {
        if (entry.direction() == Direction.IN) {
          held.put(range, 0);
        } else {
          held.remove(range);
        }
      }
    }
    return held.lowest(held.size(), new IntervalMap());
  }

  /** The statement as it stood at the end of a book day. */
  public Statement asOf(LocalDate day) {
    return until(AsOf.endOf(day)::includes);
  }

  /** The statement as it was recorded at a moment. */
  public Statement asRecordedAt(Instant moment) {
    return until(AsOf.recordedBy(moment)::includes);
  }

  private Statement until(Predicate<RecordedEvent> included) {
    return new Statement(
        account, entries.stream().takeWhile(entry -> included.test(entry.recorded())).toList());
  }

  private static final class Fold {

    private final AccountRef account;
    private final List<Entry> entries = new ArrayList<>();
    private Tonnes balance = Tonnes.ZERO;

    Fold(AccountRef account) {
      this.account = account;
    }

    void add(RecordedEvent recorded) {
      if (recorded.event() instanceof BookEvent event && event.book().equals(account.registry())) {
        if (event instanceof CreditsIssued issued) {
          for (AllocatedRange allocated : issued.allocations()) {
            if (allocated.account().equals(account.number())) {
              enter(recorded, Direction.IN, SerialSet.of(allocated.serials()));
            }
          }
        } else if (event instanceof Movement movement) {
          if (movement.from().equals(account.number())) {
            enter(recorded, Direction.OUT, movement.serials());
          }
          if (movement.to().equals(account.number())) {
            enter(recorded, Direction.IN, movement.serials());
          }
        }
      }
    }

    private void enter(RecordedEvent recorded, Direction direction, SerialSet serials) {
      Tonnes amount = Tonnes.of(serials.size());
      balance = direction == Direction.IN ? balance.plus(amount) : balance.minus(amount);
      entries.add(new Entry(recorded, direction, serials, balance));
    }
  }
}
