package org.jcmledger.test.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventType;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.test.fault.Fault.Kind;
import org.jcmledger.test.fault.Fault.Sealing;
import org.jcmledger.test.fault.Json.Group;
import org.jcmledger.test.fault.Json.Leaf;

/** The columns beside the payload, in the first row of a type that has metadata of every kind. */
final class ColumnFaults {

  /** A way to spoil a row, given another row of the same type. */
  private interface Spoil extends BiConsumer<Row, Row> {}

  private final List<StoredEvent> rows;
  private final Map<String, EventType> types;
  private final Consumer<Fault> faults;
  private final Sealer sealer = new Sealer();

  ColumnFaults(List<StoredEvent> rows, Map<String, EventType> types, Consumer<Fault> faults) {
    this.rows = rows;
    this.types = types;
    this.faults = faults;
  }

  void of(EventType type) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).type().equals(type.name())) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return;
    }
    String name = type.name().substring(type.name().indexOf('.') + 1) + "#";
    one(name + "type", Kind.CHANGED, places.get(0), row -> row.type = other(row));
    one(name + "revision", Kind.CHANGED, places.get(0), row -> row.revision++);
    one(name + "stream", Kind.CHANGED, places.get(0), row -> row.stream = otherStream(row.stream));
    one(name + "event_id", Kind.CHANGED, places.get(0), row -> row.id = row.id + "x");
    one(name + "sequence", Kind.CHANGED, places.get(0), row -> row.sequence++);
    one(name + "recorded_at", Kind.CHANGED, places.get(0), row -> row.recordedAt--);
    one(name + "metadata.requestHash", Kind.CHANGED, places.get(0), ColumnFaults::otherHash);
    one(name + "metadata.requestHash", Kind.DROPPED, places.get(0), row -> drop(row, 0));
    places.stream()
        .filter(i -> metadata(new Row(rows.get(i))).members.size() > 1)
        .findFirst()
        .ifPresent(
            i -> {
              one(name + "metadata.source", Kind.CHANGED, i, ColumnFaults::otherSource);
              one(name + "metadata.source", Kind.DROPPED, i, row -> drop(row, 1));
            });
    StoredEvent sealed = rows.get(places.get(0));
    byte[] hash = sealed.leafHash().clone();
    hash[0] ^= 1;
    Row spoiled = new Row(sealed);
    spoiled.hash = hash;
    faults.accept(
        new Fault(
            name + "leaf_hash", Kind.CHANGED, Sealing.AS_STORED, with(places.get(0), spoiled)));
    if (places.size() > 1) {
      int last = places.get(places.size() - 1);
      two(name + "event_id", places.get(0), last, (a, b) -> a.id = b.id);
      two(name + "recorded_at", places.get(0), last, (a, b) -> a.recordedAt = b.recordedAt);
      two(name + "metadata", places.get(0), last, (a, b) -> a.metadata = b.metadata);
    }
  }

  private void one(String place, Kind kind, int index, Consumer<Row> spoil) {
    Row row = new Row(rows.get(index));
    spoil.accept(row);
    add(place, kind, with(index, row));
  }

  private void two(String place, int one, int two, Spoil take) {
    Row first = new Row(rows.get(one));
    Row second = new Row(rows.get(two));
    take.accept(first, new Row(rows.get(two)));
    take.accept(second, new Row(rows.get(one)));
    List<StoredEvent> swapped = with(one, first);
    swapped.set(two, second.stored());
    add(place, Kind.SWAPPED, swapped);
  }

  private List<StoredEvent> with(int index, Row row) {
    List<StoredEvent> edited = new ArrayList<>(rows);
    edited.set(index, row.stored());
    return edited;
  }

  /** Another type that the same payload could be of, or one that it cannot be of. */
  private String other(Row row) {
    String any = row.type + "X";
    for (EventType type : types.values()) {
      if (!type.name().equals(row.type)) {
        try {
          EventFormat.decode(type.name(), type.revision(), row.payload);
          return type.name();
        } catch (UnreadableEventException e) {
          any = type.name();
        }
      }
    }
    return any;
  }

  private String otherStream(String stream) {
    String kind = stream.substring(0, stream.indexOf('/') + 1);
    return rows.stream()
        .map(StoredEvent::stream)
        .filter(other -> !other.equals(stream))
        .filter(other -> other.startsWith(kind))
        .findFirst()
        .orElse(stream + "X");
  }

  private static Group metadata(Row row) {
    return Json.object(row.metadata);
  }

  private static void otherHash(Row row) {
    String json = new String(row.metadata, UTF_8);
    int digit = json.indexOf("\"requestHash\":\"") + "\"requestHash\":\"".length();
    char other = json.charAt(digit) == '0' ? '1' : '0';
    row.metadata = (json.substring(0, digit) + other + json.substring(digit + 1)).getBytes(UTF_8);
  }

  private static void otherSource(Row row) {
    Group metadata = metadata(row);
    metadata.members.set(
        1, new Json.Member(metadata.members.get(1).name(), new Leaf("\"another source\"")));
    row.metadata = Json.bytes(metadata);
  }

  private static void drop(Row row, int index) {
    Group metadata = metadata(row);
    metadata.members.remove(index);
    row.metadata = Json.bytes(metadata);
  }

  private void add(String place, Kind kind, List<StoredEvent> edited) {
    faults.accept(new Fault(place, kind, Sealing.AS_STORED, edited));
    faults.accept(new Fault(place, kind, Sealing.SEALED_ANEW, sealer.hashes(edited)));
  }
}
