package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jcmledger.core.command.Command;
import org.jcmledger.format.LineReading.Understood;
import org.junit.jupiter.api.Test;

/** Commands as lines, byte by byte. */
class GoldenCommandsTest {

  @Test
  void everyTypeOfCommandHasASchemaAndASample() {
    Set<Class<?>> types = GoldenEventsTest.leaves(Command.class);
    assertThat(types).hasSize(27);
    assertThat(GoldenEventsTest.classes(CommandSchemas.ALL, CommandSchema::commandClass))
        .isEqualTo(types);
    assertThat(GoldenEventsTest.classes(SampleCommands.all(), line -> line.command().getClass()))
        .isEqualTo(types);
  }

  @Test
  void writesTheApprovedLines() {
    assertThat(written()).isEqualTo(approved());
  }

  @Test
  void readsTheApprovedLines() throws IOException {
    CommandLines lines = new CommandLines(new ByteArrayInputStream(approved()));
    List<LineReading> read = new ArrayList<>();
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      read.add(line.get());
    }
    List<LineReading> expected = new ArrayList<>();
    for (CommandLine line : SampleCommands.all()) {
      expected.add(new Understood(expected.size() + 1, line));
    }
    assertThat(read).isEqualTo(expected);
  }

  @Test
  void theCanonicalFormReadsAsTheSameCommand() {
    for (CommandLine line : SampleCommands.all()) {
      assertThat(CommandFormat.read(CommandFormat.canonical(line.command(), line.source())))
          .isEqualTo(line);
    }
  }

  private static byte[] approved() {
    return Golden.approved("commands.jsonl", written());
  }

  private static byte[] written() {
    return SampleCommands.all().stream()
        .map(line -> new String(CommandFormat.write(line), UTF_8) + "\n")
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }
}
