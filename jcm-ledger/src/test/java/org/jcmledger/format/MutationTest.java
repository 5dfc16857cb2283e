package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jcmledger.core.event.Event;
import org.jcmledger.format.LineReading.Refused;
import org.jcmledger.format.LineReading.Understood;
import org.jcmledger.format.LineReading.Unreadable;
import org.junit.jupiter.api.Test;

/**
 * Damaged bytes are refused in the format's own words, or are another value that reads back as
 * itself. {@code -Djcm.seed} repeats a run, {@code -Djcm.faults=long} makes a million of each.
 */
class MutationTest {

  private static final int ROUNDS =
      "long".equals(System.getProperty("jcm.faults")) ? 1_000_000 : 20_000;
  private static final byte[] AWKWARD = "\"{}[]:,\\\0\n\r -+.eE0129ntfu/\uFEFF🌏".getBytes(UTF_8);

  private final long seed = Long.getLong("jcm.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void damagedEvents() {
    System.out.println("jcm.seed=" + seed);
    List<Event> samples = SampleEvents.all();
    int read = 0;
    for (int i = 0; i < ROUNDS; i++) {
      EncodedEvent encoded = EventFormat.encode(samples.get(random.nextInt(samples.size())));
      byte[] damaged = damaged(encoded.payload());
      try {
        Event event = EventFormat.decode(encoded.type(), encoded.revision(), damaged);
        EncodedEvent again = EventFormat.encode(event);
        assertThat(EventFormat.decode(again.type(), again.revision(), again.payload()))
            .as("jcm.seed=%d", seed)
            .isEqualTo(event);
        read++;
      } catch (UnreadableEventException e) {
        assertThat(e.problem()).as("jcm.seed=%d", seed).isNotBlank();
      } catch (RuntimeException e) {
        throw new AssertionError("jcm.seed=" + seed + ": " + new String(damaged, UTF_8), e);
      }
    }
    assertThat(read).as("jcm.seed=%d", seed).isBetween(ROUNDS / 100, ROUNDS - ROUNDS / 100);
  }

  @Test
  void damagedCommands() throws IOException {
    System.out.println("jcm.seed=" + seed);
    List<CommandLine> samples = SampleCommands.all();
    CommandLine sound = samples.get(0);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] damaged = damaged(CommandFormat.write(samples.get(random.nextInt(samples.size()))));
      try {
        read(damaged, sound);
      } catch (RuntimeException e) {
        throw new AssertionError("jcm.seed=" + seed + ": " + new String(damaged, UTF_8), e);
      }
    }
  }

  /** Reads a file of the damaged line and a sound one, which must be understood in any case. */
  private void read(byte[] damaged, CommandLine sound) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(damaged);
    file.write('\n');
    file.writeBytes(CommandFormat.write(sound));
    CommandLines lines = new CommandLines(new ByteArrayInputStream(file.toByteArray()));
    LineReading last = lines.next().orElseThrow();
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      answer(last);
      last = line.get();
    }
    assertThat(last).as("jcm.seed=%d", seed).isEqualTo(new Understood(last.line(), sound));
  }

  private void answer(LineReading line) {
    if (line instanceof Understood understood) {
      CommandLine command = understood.command();
      assertThat(CommandFormat.read(CommandFormat.write(command)))
          .as("jcm.seed=%d", seed)
          .isEqualTo(command);
      CommandLine again =
          CommandFormat.read(CommandFormat.canonical(command.command(), command.source()));
      assertThat(again).as("jcm.seed=%d", seed).isEqualTo(command);
    } else if (line instanceof Refused refused) {
      assertThat(OutcomeFormat.rejected(refused)).as("jcm.seed=%d", seed).isNotBlank();
    } else if (line instanceof Unreadable unreadable) {
      assertThat(OutcomeFormat.unreadable(unreadable)).as("jcm.seed=%d", seed).isNotBlank();
    }
  }

  private byte[] damaged(byte[] sound) {
    return damaged(sound, random);
  }

  /** The bytes with up to three places changed, doubled, cut out or filled with what may hurt. */
  static byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 0; times--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(8));
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, at + 1, awkward(random));
            case 2 -> spliced(bytes, at, at, awkward(random));
            case 3 -> spliced(bytes, at, to, new byte[0]);
            default -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
          };
    }
    return bytes;
  }

  private static byte[] awkward(Random random) {
    return new byte[] {AWKWARD[random.nextInt(AWKWARD.length)]};
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] by) {
    ByteArrayOutputStream spliced = new ByteArrayOutputStream();
    spliced.write(bytes, 0, from);
    spliced.writeBytes(by);
    spliced.write(bytes, to, bytes.length - to);
    return spliced.toByteArray();
  }
}
