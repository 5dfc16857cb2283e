package org.jcmledger.test.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * A stored payload taken apart to be spoiled: unlike a parser's tree it can hold a field twice, and
 * what is not touched is written as it was, byte by byte.
 */
final class Json {

  /** A value. */
  sealed interface Value {
    void write(StringBuilder out);

    default String text() {
      StringBuilder out = new StringBuilder();
      write(out);
      return out.toString();
    }
  }

  /** A text, number or truth as it is written. */
  record Leaf(String raw) implements Value {
    @Override
    public void write(StringBuilder out) {
      out.append(raw);
    }

    /** Whether it is a text. */
    boolean quoted() {
      return raw.startsWith("\"");
    }
  }

  /** A named value of an object; of a list, the name is empty. */
  record Member(String name, Value value) {}

  /** An object or a list, to be changed in place. */
  static final class Group implements Value {
    final boolean list;
    final List<Member> members = new ArrayList<>();

    Group(boolean list) {
      this.list = list;
    }

    /** Where the field is; -1 if it is absent. */
    int indexOf(String name) {
      for (int i = 0; i < members.size(); i++) {
        if (members.get(i).name().equals(name)) {
          return i;
        }
      }
      return -1;
    }

    @Override
    public void write(StringBuilder out) {
      out.append(list ? '[' : '{');
      String comma = "";
      for (Member member : members) {
        out.append(comma);
        if (!list) {
          out.append('"').append(member.name()).append("\":");
        }
        member.value().write(out);
        comma = ",";
      }
      out.append(list ? ']' : '}');
    }
  }

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Takes apart what a ledger stored: sound JSON without white space. */
  static Group object(byte[] stored) {
    return (Group) value(new String(stored, UTF_8));
  }

  static Value value(String json) {
    return new Json(json).value();
  }

  static byte[] bytes(Value value) {
    return value.text().getBytes(UTF_8);
  }

  private Value value() {
    char first = text.charAt(at);
    if (first == '{' || first == '[') {
      return group(first == '[');
    }
    int start = at;
    if (first == '"') {
      return new Leaf('"' + string() + '"');
    }
    while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return new Leaf(text.substring(start, at));
  }

  private Group group(boolean list) {
    Group group = new Group(list);
    at++;
    char end = list ? ']' : '}';
    while (text.charAt(at) != end) {
      String name = "";
      if (!list) {
        name = string();
        at++; // the colon
      }
      group.members.add(new Member(name, value()));
      if (text.charAt(at) == ',') {
        at++;
      }
    }
    at++;
    return group;
  }

  /** What stands between the quotes, as it is written. */
  private String string() {
    int start = ++at;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return text.substring(start, at++);
  }
}
