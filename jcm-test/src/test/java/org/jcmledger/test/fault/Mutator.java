package org.jcmledger.test.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages bytes and texts at random, more often where it hurts; the same for the same seed. */
final class Mutator {

  private static final byte[] AWKWARD = "\"{}[]:,\\\0\r -+.eE0129ntfu/\uFEFF🌏".getBytes(UTF_8);

  final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  <T> T oneOf(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Bytes with one to three places changed, taken out, put in or doubled. */
  byte[] damaged(byte[] sound) {
    byte[] bytes = sound;
    for (int times = 1 + random.nextInt(3); times > 0 && bytes.length > 0; times--) {
      int at = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, at + 1 + random.nextInt(8));
      bytes =
          switch (random.nextInt(6)) {
            case 0 -> spliced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, at + 1, awkward());
            case 2 -> spliced(bytes, at, at, awkward());
            case 3 -> spliced(bytes, at, to, new byte[0]);
            case 4 -> spliced(bytes, at, at + 1, digit());
            default -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
          };
    }
    return bytes;
  }

  /** The same with one digit another: most likely well-formed, and something else. */
  byte[] retouched(byte[] sound) {
    byte[] bytes = sound.clone();
    int at = random.nextInt(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int digit = (at + i) % bytes.length;
      if (bytes[digit] >= '0' && bytes[digit] <= '9') {
        bytes[digit] = digit()[0];
        return bytes;
      }
    }
    return bytes;
  }

  /** A text with such damage; what is no text then is one with marks in its place. */
  String damaged(String sound) {
    return new String(damaged(sound.getBytes(UTF_8)), UTF_8);
  }

  /** Another number: a near one, a far one, or one at the end of what there is. */
  long damaged(long sound) {
    return switch (random.nextInt(5)) {
      case 0 -> sound + 1 + random.nextInt(3);
      case 1 -> sound - 1 - random.nextInt(3);
      case 2 -> random.nextLong();
      case 3 -> Long.MAX_VALUE;
      default -> -sound;
    };
  }

  private byte[] awkward() {
    return new byte[] {AWKWARD[random.nextInt(AWKWARD.length)]};
  }

  private byte[] digit() {
    return new byte[] {(byte) ('0' + random.nextInt(10))};
  }

  private static byte[] spliced(byte[] bytes, int from, int to, byte[] by) {
    ByteArrayOutputStream spliced = new ByteArrayOutputStream();
    spliced.write(bytes, 0, from);
    spliced.writeBytes(by);
    spliced.write(bytes, to, bytes.length - to);
    return spliced.toByteArray();
  }
}
