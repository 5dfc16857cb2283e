package org.jcmledger.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a stored JSON object, for an {@link Upcaster} to change. Numbers stand as they were
 * written, so that none is rounded on the way. Not thread-safe.
 *
 * <p>Asking for a field that is not there, or is of another kind, is an event that cannot be read:
 * an upcaster need not look for what every event of its form has.
 */
public final class StoredFields {

  /** A number in the digits in which it was written. */
  private record Digits(String text) {}

  private record Elements(List<Object> values) {}

  private final String path;
  private final Map<String, Object> values = new LinkedHashMap<>();

  private StoredFields(String path) {
    this.path = path;
  }

  /** Takes an object: the form that was decoded when it was written, or nothing else is read. */
  static StoredFields read(JsonIn in) {
    return object(in, "");
  }

  private static StoredFields object(JsonIn in, String path) {
    in.startObject();
    StoredFields fields = new StoredFields(path);
    for (String name = in.nextField(); name != null; name = in.nextField()) {
      if (fields.has(name)) {
        throw in.trouble("the field is given twice");
      }
      in.next();
      fields.values.put(name, value(in, fields.pathOf(name)));
    }
    return fields;
  }

  private static Object value(JsonIn in, String path) {
    if (in.atText()) {
      return in.text();
    }
    if (in.atObject()) {
      return object(in, path);
    }
    if (in.atList()) {
      List<Object> list = new ArrayList<>();
      while (in.nextInList()) {
        list.add(value(in, path + "[" + list.size() + "]"));
      }
      return new Elements(list);
    }
    return in.atNumber() ? new Digits(in.digits()) : in.truth();
  }

  byte[] write() {
    return Json.write(false, out -> writeObject(out));
  }

  private void writeObject(JsonOut out) {
    out.startObject();
    for (Map.Entry<String, Object> field : values.entrySet()) {
      out.field(field.getKey());
      writeValue(out, field.getValue());
    }
    out.endObject();
  }

  private static void writeValue(JsonOut out, Object value) {
    if (value instanceof StoredFields object) {
      object.writeObject(out);
    } else if (value instanceof Elements list) {
      out.startList();
      for (Object element : list.values()) {
        writeValue(out, element);
      }
      out.endList();
    } else if (value instanceof Digits number) {
      out.number(number.text());
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else {
      out.text((String) value);
    }
  }

  /** The names of the fields, in the order in which they stand. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** Whether there is a field of this name. */
  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** A field's text. */
  public String text(String name) {
    return as(String.class, name, "a text");
  }

  /** A field's whole number. */
  public long whole(String name) {
    String digits = as(Digits.class, name, "a whole number").text();
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException e) {
      throw trouble(name, "a whole number is wanted, not " + digits);
    }
  }

  /** The fields of a field's object; changing them changes this. */
  public StoredFields object(String name) {
    return as(StoredFields.class, name, "an object");
  }

  /** The objects of a field's list; changing them changes this. */
  public List<StoredFields> objects(String name) {
    List<Object> list = as(Elements.class, name, "a list").values();
    List<StoredFields> objects = new ArrayList<>();
    for (Object element : list) {
      if (!(element instanceof StoredFields object)) {
        throw trouble(name, "a list of objects is wanted");
      }
      objects.add(object);
    }
    return objects;
  }

  /** Adds a text, or puts it in the place of what is there. */
  public void put(String name, String text) {
    values.put(name, text);
  }

  /** Adds a whole number, or puts it in the place of what is there. */
  public void put(String name, long whole) {
    values.put(name, new Digits(Long.toString(whole)));
  }

  /** Adds true or false, or puts it in the place of what is there. */
  public void put(String name, boolean truth) {
    values.put(name, truth);
  }

  /** Adds a list of texts, or puts it in the place of what is there. */
  public void put(String name, List<String> texts) {
    values.put(name, new Elements(List.copyOf(texts)));
  }

  /** Gives a field another name, in its place. */
  public void rename(String name, String newName) {
    require(name);
    if (has(newName)) {
      throw trouble(newName, "the field is there already");
    }
    Map<String, Object> old = new LinkedHashMap<>(values);
    values.clear();
    old.forEach((each, value) -> values.put(each.equals(name) ? newName : each, value));
  }

  /** Takes a field away. */
  public void remove(String name) {
    require(name);
    values.remove(name);
  }

  private <T> T as(Class<T> kind, String name, String wanted) {
    Object value = require(name);
    if (!kind.isInstance(value)) {
      throw trouble(name, wanted + " is wanted");
    }
    return kind.cast(value);
  }

  private Object require(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw trouble(name, "the field is missing");
    }
    return value;
  }

  private BadField trouble(String name, String problem) {
    return BadField.ofShape(pathOf(name), problem);
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
