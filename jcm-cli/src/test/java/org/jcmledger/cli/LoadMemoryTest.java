package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load holds no more of its file than what is under way, however long the file is. */
class LoadMemoryTest {

  private static final int LINES = 12_000;

  /** The lines that may wait for their answers, and those in the buffer that reads the file. */
  private static final int MOST = 1_024 + (1 << 16) / transfer(1).length() + 2;

  @TempDir Path folder;

  private long read;
  private long answered;
  private long most;

  /** Transfers of one credit to and fro; none is there before it is asked for. */
  private final class Transfers extends InputStream {

    private byte[] line = {};
    private int position;

    @Override
    public int read() {
      throw new UnsupportedOperationException("one byte at a time is slow");
    }

    @Override
    public int read(byte[] into, int from, int length) {
      int filled = 0;
      while (filled < length && (position < line.length || read < LINES)) {
        if (position == line.length) {
          line = transfer((int) ++read).getBytes(UTF_8);
          position = 0;
          most = Math.max(most, read - answered);
        }
        int part = Math.min(length - filled, line.length - position);
        System.arraycopy(line, position, into, from + filled, part);
        position += part;
        filled += part;
      }
      return filled == 0 ? -1 : filled;
    }
  }

  private static String transfer(int number) {
    boolean out = number % 2 == 1;
    return "{\"command\":\"TransferCredits\",\"request\":\"t-"
        + number
        + "\",\"by\":\""
        + (out ? "Mayekawa" : "Government of Japan")
        + "\",\"on\":\"2016-10-04\",\"book\":\"JP\",\"from\":\""
        + (out ? "MAYEKAWA" : "GOVERNMENT")
        + "\",\"to\":\""
        + (out ? "GOVERNMENT" : "MAYEKAWA")
        + "\",\"quantity\":1}\n";
  }

  @Test
  void readsNoFurtherAheadThanItAnswers() throws Exception {
    Path ledger = new Cli(folder).loaded();
    OutputStream answers =
        new OutputStream() {
          @Override
          public void write(int b) {
            answered += b == '\n' ? 1 : 0;
          }

          @Override
          public void write(byte[] bytes, int from, int length) {
            for (byte b : Arrays.copyOfRange(bytes, from, from + length)) {
              write(b);
            }
          }
        };
    int code;
    try (Terminal terminal =
        new Terminal(
            new Transfers(),
            new PrintStream(answers, false, UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, UTF_8),
            false,
            Locale.ENGLISH)) {
      code = Main.run(terminal, "load", ledger.toString(), "-", "--outcomes", "-");
    }
    assertThat(code).isEqualTo(ExitCode.DONE);
    assertThat(answered).isEqualTo(LINES);
    assertThat(most).isBetween(1_024L, (long) MOST);
  }
}
