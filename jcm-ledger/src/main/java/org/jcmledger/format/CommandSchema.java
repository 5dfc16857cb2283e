package org.jcmledger.format;

import java.util.function.Function;
import org.jcmledger.core.command.Command;
import org.jcmledger.format.Slots.Handle;

/**
 * How one type of command is written as a line.
 *
 * @param word its word in the field {@code command}
 * @param commandClass its Java type
 * @param line the line, with {@code command} and {@code source} among its fields
 */
record CommandSchema<C extends Command>(
    String word, Class<C> commandClass, Schema<CommandLine> line) {

  static final String COMMAND = "command";

  static <C extends Command> CommandSchema<C> of(
      String word, Class<C> commandClass, Function<Fields<C>, Handle<C>> declaration) {
    Schema<CommandLine> line =
        Schema.of(
            word,
            s -> {
              s.required(COMMAND, new Constant(word), l -> word);
              var command = declaration.apply(s.part(l -> commandClass.cast(l.command())));
              var source = s.optional("source", Codecs.WORDING, CommandLine::source);
              return v -> new CommandLine(v.get(command), v.get(source));
            });
    return new CommandSchema<>(word, commandClass, line);
  }

  /** The command's word, by which the schema was chosen. */
  private record Constant(String word) implements Codec<String> {

    @Override
    public String read(JsonIn in) {
      if (!in.text().equals(word)) {
        throw in.wanted("the text '" + word + "'");
      }
      return word;
    }

    @Override
    public void write(JsonOut out, String value) {
      out.text(value);
    }

    @Override
    public Form form() {
      return new Form("`\"" + word + "\"`", "", "");
    }
  }
}
