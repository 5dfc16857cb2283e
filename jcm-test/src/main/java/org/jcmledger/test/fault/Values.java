package org.jcmledger.test.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jcmledger.format.EventType;
import org.jcmledger.format.FieldForm;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.test.fault.Json.Group;
import org.jcmledger.test.fault.Json.Leaf;
import org.jcmledger.test.fault.Json.Member;
import org.jcmledger.test.fault.Json.Value;

/**
 * Other values that a field could have had: the next day, one tonne more, another account of the
 * same book. What no rule below makes is taken from elsewhere in the ledger, by its form, so that a
 * new form is covered by itself.
 */
final class Values {

  /** The form of a field that is a list of ranges in itself. */
  static final String SERIALS = "serials";

  private static final Set<String> REWORDED = Set.of("wording", "name");

  /** By stream and form, and by form alone under the empty stream, in the order of the ledger. */
  private final Map<String, Set<String>> seen = new LinkedHashMap<>();

  Values(List<StoredEvent> rows, Map<String, EventType> types) {
    for (StoredEvent row : rows) {
      EventType type = types.get(row.type());
      if (type != null) {
        collect(row.stream(), type.fields(), Json.object(row.payload()));
      }
    }
  }

  private void collect(String stream, List<FieldForm> fields, Group object) {
    for (FieldForm field : fields) {
      int index = object.indexOf(field.name());
      if (index >= 0) {
        Value value = object.members.get(index).value();
        each(value).forEach(one -> collect(stream, field, one));
      }
    }
  }

  private static Stream<Value> each(Value value) {
    return value instanceof Group group && group.list
        ? group.members.stream().map(Member::value)
        : Stream.of(value);
  }

  private void collect(String stream, FieldForm field, Value value) {
    for (String where : List.of(stream, "")) {
      seen.computeIfAbsent(where + "|" + field.form(), key -> new LinkedHashSet<>())
          .add(value.text());
    }
    if (value instanceof Group object) {
      collect(stream, field.fields(), object);
    }
  }

  /** Other values, the likeliest first. Some may not fit where they are to stand. */
  List<Value> others(Value value, FieldForm field, String stream) {
    if (value instanceof Group list && list.list) {
      return otherLists(list, field, stream);
    }
    List<String> others = new ArrayList<>();
    if (value instanceof Leaf leaf) {
      others.addAll(made(leaf, field.form()));
    }
    others.addAll(elsewhere(value.text(), field.form(), stream));
    others.addAll(elsewhere(value.text(), field.form(), ""));
    if (value instanceof Leaf leaf && leaf.quoted()) {
      others.add(leaf.raw().substring(0, leaf.raw().length() - 1) + " 2\"");
    }
    return others.stream()
        .filter(other -> !other.equals(value.text()))
        .distinct()
        .map(Json::value)
        .collect(Collectors.toList());
  }

  private List<Value> otherLists(Group list, FieldForm field, String stream) {
    List<Value> others = new ArrayList<>();
    if (list.members.isEmpty()) {
      for (String other : elsewhere("", field.form(), "")) {
        Group group = new Group(true);
        group.members.add(new Member("", Json.value(other)));
        others.add(group);
      }
      return others;
    }
    for (Value other : others(list.members.get(0).value(), field, stream)) {
      Group group = new Group(true);
      group.members.addAll(list.members);
      group.members.set(0, new Member("", other));
      others.add(group);
    }
    Group shorter = new Group(true);
    shorter.members.addAll(list.members.subList(1, list.members.size()));
    others.add(shorter);
    return others;
  }

  /** Those behind the value, then those before it. */
  private List<String> elsewhere(String value, String form, String stream) {
    List<String> all = new ArrayList<>(seen.getOrDefault(stream + "|" + form, Set.of()));
    int index = all.indexOf(value);
    List<String> others = new ArrayList<>(all.subList(index + 1, all.size()));
    others.addAll(all.subList(0, Math.max(0, index)));
    return others;
  }

  private static List<String> made(Leaf leaf, String form) {
    String raw = leaf.raw();
    if (!leaf.quoted()) {
      return raw.equals("true") || raw.equals("false")
          ? List.of(raw.equals("true") ? "false" : "true")
          : number(raw);
    }
    String text = raw.substring(1, raw.length() - 1);
    if (REWORDED.contains(form)) {
      return List.of('"' + text + " 2\"");
    }
    return switch (form) {
      case "date", "fact date" -> dayBefore(text).map(Values::quoted).stream().toList();
      case "period" ->
          dayBefore(text.substring(text.indexOf('/') + 1))
              .map(day -> quoted(text.substring(0, text.indexOf('/') + 1) + day))
              .stream()
              .toList();
      case "serial range", SERIALS -> List.of(quoted(shorter(text)));
      default -> List.of();
    };
  }

  private static List<String> number(String raw) {
    long number = Long.parseLong(raw);
    return List.of(Long.toString(number + 1), Long.toString(number - 1));
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static Optional<String> dayBefore(String day) {
    return day.matches("\\d{4}-\\d\\d-\\d\\d")
        ? Optional.of(LocalDate.parse(day).minusDays(1).toString())
        : Optional.empty();
  }

  /** One serial less, or the next one if there is only one. */
  private static String shorter(String range) {
    int dash = range.indexOf('-');
    long first = Long.parseLong(range.substring(0, dash));
    long last = Long.parseLong(range.substring(dash + 1));
    return last > first ? first + "-" + (last - 1) : (first + 1) + "-" + (last + 1);
  }
}
