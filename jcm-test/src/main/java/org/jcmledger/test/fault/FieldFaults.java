package org.jcmledger.test.fault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jcmledger.core.event.Event;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventType;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.test.fault.Fault.Kind;
import org.jcmledger.test.fault.FieldPath.Spot;
import org.jcmledger.test.fault.Json.Group;
import org.jcmledger.test.fault.Json.Value;

/** Every field of every type, in the first event of the type that has it. */
final class FieldFaults {

  private final List<StoredEvent> rows;
  private final Values values;
  private final Consumer<Fault> faults;
  private final Sealer sealer = new Sealer();

  FieldFaults(List<StoredEvent> rows, Map<String, EventType> types, Consumer<Fault> faults) {
    this.rows = rows;
    this.values = new Values(rows, types);
    this.faults = faults;
  }

  void of(EventType type) {
    for (FieldPath path : FieldPath.of(type)) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i).type().equals(type.name()) && spot(path, i).isPresent()) {
          places.add(i);
        }
      }
      if (!places.isEmpty()) {
        of(type.name().substring(type.name().indexOf('.') + 1) + "." + path.name(), path, places);
      }
    }
  }

  private void of(String name, FieldPath path, List<Integer> places) {
    int row = places.get(0);
    if (!path.element()) {
      places.stream()
          .map(place -> changed(path, place))
          .flatMap(Optional::stream)
          .findFirst()
          .ifPresent(rows -> add(name, Kind.CHANGED, rows));
      swapped(path, places).ifPresent(rows -> add(name, Kind.SWAPPED, rows));
    }
    add(name, Kind.DROPPED, edited(path, row, Spot::drop));
    add(name, Kind.DOUBLED, edited(path, row, Spot::repeat));
  }

  private Optional<List<StoredEvent>> changed(FieldPath path, int row) {
    Value now = spot(path, row).orElseThrow().value();
    for (Value other : values.others(now, path.field(), rows.get(row).stream())) {
      List<StoredEvent> changed = edited(path, row, spot -> spot.set(other));
      if (saysSomethingElse(changed, row)) {
        return Optional.of(changed);
      }
    }
    return Optional.empty();
  }

  /** With the first event whose value is another, and where both can still be read if possible. */
  private Optional<List<StoredEvent>> swapped(FieldPath path, List<Integer> places) {
    Optional<List<StoredEvent>> unreadable = Optional.empty();
    for (int one = 0; one < places.size(); one++) {
      for (int two = one + 1; two < places.size(); two++) {
        int a = places.get(one);
        int b = places.get(two);
        Value first = spot(path, a).orElseThrow().value();
        Value second = spot(path, b).orElseThrow().value();
        if (!first.text().equals(second.text())) {
          List<StoredEvent> swapped = edited(path, a, spot -> spot.set(second));
          swapped.set(b, edited(path, b, spot -> spot.set(first)).get(b));
          if (saysSomethingElse(swapped, a) && saysSomethingElse(swapped, b)) {
            return Optional.of(swapped);
          }
          unreadable = unreadable.or(() -> Optional.of(swapped));
        }
      }
    }
    return unreadable;
  }

  private Optional<Spot> spot(FieldPath path, int row) {
    return path.in(Json.object(rows.get(row).payload()));
  }

  private List<StoredEvent> edited(FieldPath path, int index, Consumer<Spot> edit) {
    Group payload = Json.object(rows.get(index).payload());
    edit.accept(path.in(payload).orElseThrow());
    Row row = new Row(rows.get(index));
    row.payload = Json.bytes(payload);
    List<StoredEvent> edited = new ArrayList<>(rows);
    edited.set(index, row.stored());
    return edited;
  }

  private boolean saysSomethingElse(List<StoredEvent> edited, int row) {
    StoredEvent before = rows.get(row);
    StoredEvent after = edited.get(row);
    if (Arrays.equals(before.payload(), after.payload())) {
      return false;
    }
    try {
      return !read(after).equals(read(before));
    } catch (UnreadableEventException e) {
      return false;
    }
  }

  private static Event read(StoredEvent row) {
    return EventFormat.decode(row.type(), row.revision(), row.payload());
  }

  private void add(String place, Kind kind, List<StoredEvent> edited) {
    faults.accept(new Fault(place, kind, Fault.Sealing.AS_STORED, edited));
    faults.accept(new Fault(place, kind, Fault.Sealing.SEALED_ANEW, sealer.hashes(edited)));
  }
}
