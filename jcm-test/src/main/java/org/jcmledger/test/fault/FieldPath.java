package org.jcmledger.test.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.format.EventType;
import org.jcmledger.format.FieldForm;
import org.jcmledger.test.fault.Json.Group;
import org.jcmledger.test.fault.Json.Member;
import org.jcmledger.test.fault.Json.Value;

/**
 * A field of a type of event, such as {@code lines[].total}: that of the first object in a list.
 *
 * @param name how it is written
 * @param steps the fields on the way to it, itself the last
 * @param element whether the elements of the list are meant, not the list
 */
record FieldPath(String name, List<FieldForm> steps, boolean element) {

  FieldPath {
    steps = List.copyOf(steps);
  }

  /** Every field of the type, those of its objects behind them. */
  static List<FieldPath> of(EventType type) {
    List<FieldPath> paths = new ArrayList<>();
    collect("", List.of(), type.fields(), paths);
    return paths;
  }

  private static void collect(
      String prefix, List<FieldForm> above, List<FieldForm> fields, List<FieldPath> paths) {
    for (FieldForm field : fields) {
      List<FieldForm> steps = new ArrayList<>(above);
      steps.add(field);
      String name = prefix + field.name();
      paths.add(new FieldPath(name, steps, false));
      if (isList(field)) {
        paths.add(new FieldPath(name + "[]", steps, true));
      }
      collect(name + (field.list() ? "[]." : "."), steps, field.fields(), paths);
    }
  }

  private static boolean isList(FieldForm field) {
    return field.list() || field.form().equals(Values.SERIALS);
  }

  FieldForm field() {
    return steps.get(steps.size() - 1);
  }

  /** Where the field stands in a payload, if it does. */
  Optional<Spot> in(Group payload) {
    Group group = payload;
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      int index = group.indexOf(steps.get(i).name());
      if (index < 0) {
        return Optional.empty();
      }
      Value value = group.members.get(index).value();
      if (last && !element) {
        return Optional.of(new Spot(group, index));
      }
      if (!(value instanceof Group inner)) {
        return Optional.empty();
      }
      if (last) {
        return inner.members.isEmpty() ? Optional.empty() : Optional.of(new Spot(inner, 0));
      }
      Optional<Group> next = inner.list ? firstObject(inner) : Optional.of(inner);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      group = next.get();
    }
    return Optional.empty();
  }

  private static Optional<Group> firstObject(Group list) {
    return list.members.stream()
        .map(Member::value)
        .filter(Group.class::isInstance)
        .map(Group.class::cast)
        .findFirst();
  }

  /** A place in a payload. */
  record Spot(Group group, int index) {
    Value value() {
      return group.members.get(index).value();
    }

    void set(Value value) {
      group.members.set(index, new Member(group.members.get(index).name(), value));
    }

    void drop() {
      group.members.remove(index);
    }

    void repeat() {
      group.members.add(index, group.members.get(index));
    }
  }
}
