package org.jcmledger.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jcmledger.core.command.Command;

/** The table of all types of commands. */
final class CommandSchemas {

  static final List<CommandSchema<?>> ALL =
      Stream.of(
              CommitteeCommandSchemas.ALL,
              ProgrammeCommandSchemas.ALL,
              BookCommandSchemas.ALL,
              HolderCommandSchemas.ALL,
              AuthorisationCommandSchemas.ALL)
          .<CommandSchema<?>>flatMap(List::stream)
          .toList();

  private static final Map<Class<?>, CommandSchema<?>> BY_CLASS = by(CommandSchema::commandClass);
  private static final Map<String, CommandSchema<?>> BY_WORD = by(CommandSchema::word);

  private CommandSchemas() {}

  private static <K> Map<K, CommandSchema<?>> by(Function<CommandSchema<?>, K> key) {
    Map<K, CommandSchema<?>> schemas = new HashMap<>();
    ALL.forEach(schema -> schemas.put(key.apply(schema), schema));
    return Map.copyOf(schemas);
  }

  static Schema<CommandLine> of(Command command) {
    CommandSchema<?> schema = BY_CLASS.get(command.getClass());
    if (schema == null) {
      throw new IllegalStateException("no schema for " + command.getClass());
    }
    return schema.line();
  }

  /**
   * The schema that a line asks for by its field {@code command}, wherever in the line it stands.
   */
  static Schema<CommandLine> wantedBy(JsonIn in) {
    in.startObject();
    while (true) {
      String field = in.nextField();
      if (field == null) {
        throw in.troubleIn(CommandSchema.COMMAND, "the field is missing");
      }
      in.next();
      if (field.equals(CommandSchema.COMMAND)) {
        CommandSchema<?> schema = BY_WORD.get(in.text());
        if (schema == null) {
          throw in.wanted("a command's name");
        }
        return schema.line();
      }
      in.skip();
    }
  }
}
