package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jcmledger.format.Field.Presence;

/** Writes the documentation's tables from the schemas. */
final class PayloadTables {

  private final StringBuilder page = new StringBuilder();
  private final Map<String, Schema<?>> objects = new TreeMap<>();
  private final Map<String, Form> forms = new TreeMap<>();

  private PayloadTables() {}

  static String page() {
    PayloadTables tables = new PayloadTables();
    tables.events();
    tables.commands();
    tables.objects();
    tables.forms();
    return tables.page.toString();
  }

  private void events() {
    page.append(
        """
        # What events and commands look like

        <!-- Written from the schemas by PayloadTablesTest; run it with -Djcm.golden=write. -->

        All JSON is UTF-8. Fields may stand in any order; unknown, double and missing fields, `null`,
        and anything after the object are refused, and so are numbers that are not written in plain
        digits. Fields with a `?` may be absent. The forms of values stand in the last table.

        ## Payloads of stored events

        Fields are written in this order, without white space.

        | type | revision | fields |
        |---|---|---|
        """);
    for (EventSchema<?> schema : EventSchemas.ALL) {
      row("`" + schema.type() + "` | " + schema.revision(), schema.payload());
    }
    page.append("\nA payload of `jcm.CreditsTransferred`:\n\n```json\n");
    SampleEvents.all().stream()
        .map(EventFormat::encode)
        .filter(event -> event.type().equals("jcm.CreditsTransferred"))
        .forEach(event -> page.append(new String(event.payload(), UTF_8)));
    page.append("\n```\n\nBeside each event stands its metadata, also JSON:");
    page.append("\n\n| | fields |\n|---|---|\n");
    row("metadata", MetadataFormat.SCHEMA);
  }

  private void commands() {
    page.append(
        """

        ## Lines of commands

        Without `on`, a command to a book is recorded under the day on which it is recorded. `source`
        says where the fact stands. Without `name`, an account is published under its holder's name.
        Of `quantity` and `serials` there is exactly one.

        A request's hash is SHA-256 over the line in its one canonical form (RFC 8785: sorted fields,
        no white space), which is taken from the command as it was understood. Of what was not given,
        `name`, flags and lists stand in it as they were understood (the holder's name, `false`,
        `[]`); all else that was not given does not.

        | command | fields |
        |---|---|
        """);
    for (CommandSchema<?> schema : CommandSchemas.ALL) {
      row("`" + schema.word() + "`", schema.line());
    }
  }

  private void objects() {
    page.append(
        """

        ## Objects in them

        Of a retirement purpose there is `pledge`, or `ndc` and `yearOfUse`. Of an authorisation's
        `projects` and `lines` there is exactly one.

        | object | fields |
        |---|---|
        """);
    Set<String> told = new HashSet<>();
    // An object may have others in it, which become known only as it is told.
    while (told.size() < objects.size()) {
      for (Map.Entry<String, Schema<?>> object : List.copyOf(objects.entrySet())) {
        if (told.add(object.getKey())) {
          row(object.getKey(), object.getValue());
        }
      }
    }
  }

  private void forms() {
    page.append(
        """

        ## Forms of values

        | form | what it is | example |
        |---|---|---|
        """);
    for (Form form : forms.values()) {
      page.append(
          "| %s | %s | `%s` |\n".formatted(form.name(), form.description(), form.example()));
    }
  }

  private void row(String name, Schema<?> schema) {
    page.append("| ")
        .append(name)
        .append(" | ")
        .append(schema.fields().stream().map(this::field).collect(Collectors.joining(", ")))
        .append(" |\n");
  }

  private String field(Field<?, ?> field) {
    note(field.codec().element());
    return "`%s`%s %s"
        .formatted(
            field.name(),
            field.presence() == Presence.REQUIRED ? "" : "?",
            field.codec().form().name());
  }

  private void note(Codec<?> codec) {
    if (codec instanceof Schema<?> object) {
      objects.put(object.form().name(), object);
    } else if (!codec.form().description().isEmpty()) {
      forms.put(codec.form().name(), codec.form());
    }
  }
}
