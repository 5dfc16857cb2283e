package org.jcmledger.format;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.format.Field.Presence;
import org.jcmledger.format.Slots.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object with named fields: declared once, and read, written, documented and tested by that
 * declaration. Fields are read in any order; unknown, double and missing ones are refused.
 *
 * @param <T> the object's Java type
 */
final class Schema<T> implements Codec<T> {

  private final Form form;
  private final List<Field<T, ?>> declared;
  // Arrays for the hot loop.
  private final Field<T, ?>[] fields;
  private final Field<T, ?>[] sorted;
  private final Map<String, Integer> slots = new HashMap<>();
  private final Handle<T> build;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of a generic type
  private Schema(String name, List<Field<T, ?>> declared, Handle<T> build) {
    this.form = new Form(name, "a JSON object", "");
    this.declared = declared;
    this.fields = declared.toArray(new Field[0]);
    this.sorted = declared.stream().sorted(Comparator.comparing(Field::name)).toArray(Field[]::new);
    this.build = build;
    for (Field<T, ?> field : declared) {
      if (slots.put(field.name(), slots.size()) != null) {
        throw new IllegalStateException(name + " declares " + field.name() + " twice");
      }
    }
  }

  /** An object whose fields {@code declaration} adds, and then says how to build it from them. */
  static <T> Schema<T> of(String name, Function<Fields<T>, Handle<T>> declaration) {
    Fields.Listed<T> fields = new Fields.Listed<>();
    Handle<T> build = declaration.apply(fields);
    return new Schema<>(name, fields.fields(), build);
  }

  List<Field<T, ?>> fields() {
    return declared;
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public T read(JsonIn in) {
    in.startObject();
    @Nullable Object[] values = new Object[fields.length];
    int expected = 0;
    while (true) {
      int slot = nextSlot(in, expected);
      if (slot < 0) {
        break;
      }
      if (values[slot] != null) {
        throw in.trouble("the field is given twice");
      }
      in.next();
      values[slot] = fields[slot].read(in);
      expected = slot + 1;
    }
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null && fields[i].presence() == Presence.REQUIRED) {
        throw in.troubleIn(fields[i].name(), "the field is missing");
      }
    }
    return build(in, new Slots(in, values));
  }

  /** The slot of the next field, most likely the expected one; -1 at the object's end. */
  private int nextSlot(JsonIn in, int expected) {
    String name;
    if (expected < fields.length) {
      if (in.nextFieldIs(fields[expected])) {
        return expected;
      }
      if (!in.atFieldName()) {
        return -1;
      }
      name = in.fieldName();
    } else {
      name = in.nextField();
      if (name == null) {
        return -1;
      }
    }
    Integer slot = slots.get(name);
    if (slot == null) {
      throw in.trouble(
          "the field is unknown: " + form.name() + " has " + String.join(", ", names()));
    }
    return slot;
  }

  private T build(JsonIn in, Slots values) {
    try {
      return values.get(build);
    } catch (InvalidValueException e) {
      throw slots.containsKey(e.what()) ? in.refusedIn(e.what(), e) : in.refused(e);
    }
  }

  private List<String> names() {
    return declared.stream().map(Field::name).toList();
  }

  @Override
  public void write(JsonOut out, T value) {
    out.startObject();
    for (Field<T, ?> field : out.sorted() ? sorted : fields) {
      field.write(out, value);
    }
    out.endObject();
  }
}
