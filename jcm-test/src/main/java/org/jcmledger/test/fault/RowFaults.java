package org.jcmledger.test.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.test.fault.Fault.Kind;
import org.jcmledger.test.fault.Fault.Sealing;
import org.jcmledger.test.fault.Json.Group;

/** Whole rows: the first of every type, and the last row of all. */
final class RowFaults {

  private final List<StoredEvent> rows;
  private final Consumer<Fault> faults;
  private final Sealer sealer = new Sealer();

  RowFaults(List<StoredEvent> rows, Consumer<Fault> faults) {
    this.rows = rows;
    this.faults = faults;
  }

  void of(String type) {
    String name = type.substring(type.indexOf('.') + 1);
    int first = -1;
    int next = -1;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).type().equals(type)) {
        if (first >= 0) {
          next = next < 0 ? i : next;
        } else {
          first = i;
        }
      }
    }
    if (first < 0) {
      return;
    }
    int at = first;
    edit(name, Kind.DROPPED, edited -> edited.remove(at));
    doubled(name, at);
    inserted(name, at);
    if (next > 0) {
      swapped(name, at, next);
    }
  }

  void last() {
    edit("the last row", Kind.DROPPED, edited -> edited.remove(edited.size() - 1));
  }

  private void edit(String name, Kind kind, Consumer<List<StoredEvent>> edit) {
    List<StoredEvent> edited = new ArrayList<>(rows);
    edit.accept(edited);
    faults.accept(new Fault(name, kind, Sealing.AS_STORED, edited));
    faults.accept(new Fault(name, kind, Sealing.SEALED_ANEW, sealer.all(edited)));
  }

  /** The very row a second time, behind itself. */
  private void doubled(String name, int at) {
    edit(name, Kind.DOUBLED, edited -> edited.add(at + 1, edited.get(at)));
  }

  /** The same again at the end, under a request of its own: somebody did it another time. */
  private void inserted(String name, int at) {
    Row row = new Row(rows.get(at));
    StoredEvent last = rows.get(rows.size() - 1);
    row.id = "inserted";
    row.recordedAt = last.recordedAt();
    row.position = last.position() + 1;
    List<StoredEvent> before =
        rows.stream().filter(other -> other.stream().equals(row.stream)).toList();
    row.sequence = before.size();
    onTheDayOf(before.get(before.size() - 1), row);
    edit(name, Kind.INSERTED, edited -> edited.add(row.stored()));
  }

  /** Each in the place of the other, with the days of that place: nothing runs backwards. */
  private void swapped(String name, int one, int two) {
    List<StoredEvent> edited = new ArrayList<>(rows);
    edited.set(one, contents(one, two));
    edited.set(two, contents(two, one));
    faults.accept(new Fault(name, Kind.SWAPPED, Sealing.AS_STORED, edited));
    faults.accept(new Fault(name, Kind.SWAPPED, Sealing.SEALED_ANEW, sealer.all(edited)));
  }

  private StoredEvent contents(int at, int other) {
    Row row = new Row(rows.get(other));
    row.position = rows.get(at).position();
    row.recordedAt = rows.get(at).recordedAt();
    row.sequence = rows.get(at).sequence();
    onTheDayOf(rows.get(at), row);
    return row.stored();
  }

  private static void onTheDayOf(StoredEvent other, Row row) {
    Group theirs = Json.object(other.payload());
    Group payload = Json.object(row.payload);
    int day = payload.indexOf("on");
    int theirDay = theirs.indexOf("on");
    if (day >= 0 && theirDay >= 0) {
      payload.members.set(day, theirs.members.get(theirDay));
      row.payload = Json.bytes(payload);
    }
  }
}
