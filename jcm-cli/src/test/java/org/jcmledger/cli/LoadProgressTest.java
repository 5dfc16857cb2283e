package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LoadProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CountingInput input = new CountingInput(new ByteArrayInputStream(new byte[2_000]));
  private long now;

  private LoadProgress progress(OptionalLong size) {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    return new LoadProgress(stream, Texts.in(Locale.ENGLISH), input, size, () -> now);
  }

  private void read(int bytes) throws Exception {
    assertThat(input.readNBytes(bytes)).hasSize(bytes);
  }

  @Test
  void saysHowFarItHasComeTwiceASecond() throws Exception {
    LoadProgress progress = progress(OptionalLong.of(2_000));
    read(500);
    now = 499_999_999;
    progress.step();
    assertThat(err.toString(UTF_8)).isEmpty();
    now = 500_000_000;
    progress.step();
    String line = "500 of 2,000 bytes (25 %), 2 lines, 4 lines/s, 0:01 left";
    assertThat(err.toString(UTF_8)).isEqualTo(line);
    progress.clear();
    progress.clear();
    assertThat(err.toString(UTF_8)).isEqualTo(line + "\r" + " ".repeat(line.length()) + "\r");
  }

  @Test
  void reckonsTheTimeLeftFromTheBytesReadSoFar() throws Exception {
    LoadProgress progress = progress(OptionalLong.of(2_000));
    read(10);
    now = 1_000_000_000;
    progress.step();
    assertThat(err.toString(UTF_8)).endsWith(" 3:19 left");
  }

  @Test
  void doesNotGuessTheSizeOfAStream() throws Exception {
    LoadProgress progress = progress(OptionalLong.empty());
    read(1_234);
    now = 1_000_000_000;
    progress.step();
    assertThat(err.toString(UTF_8)).isEqualTo("1,234 bytes, 1 lines, 1 lines/s");
  }
}
