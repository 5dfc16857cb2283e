package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EventsBarTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  private EventsBar bar(Locale language) {
    PrintStream stream = new PrintStream(err, true, UTF_8);
    return new EventsBar(stream, Texts.in(language), () -> now);
  }

  private String shown() {
    String shown = err.toString(UTF_8);
    err.reset();
    return shown;
  }

  @Test
  void saysHowFarItHasComeFourTimesASecondAndTakesTheLineOffAgain() {
    EventsBar bar = bar(Locale.ENGLISH);
    now = 249_999_999;
    bar.seen(512, 4_000);
    assertThat(shown()).isEmpty();
    now = 500_000_000;
    bar.seen(1_000, 4_000);
    String line = "[#####...............] 1,000 of 4,000 events, 2,000/s, 2 s left";
    assertThat(shown()).isEqualTo(line);
    now = 600_000_000;
    bar.seen(1_512, 4_000);
    assertThat(shown()).isEmpty();
    now = 1_000_000_000;
    bar.seen(4_000, 4_000);
    String off = "\r" + " ".repeat(line.length()) + "\r";
    String full = "[####################] 4,000 of 4,000 events, 4,000/s, 0 s left";
    assertThat(shown()).isEqualTo(off + full);
    bar.clear();
    assertThat(shown()).isEqualTo("\r" + " ".repeat(full.length()) + "\r");
    bar.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void aSecondLookCountsItsOwnTime() {
    EventsBar bar = bar(Locale.ENGLISH);
    now = 10_000_000_000L;
    bar.seen(4_000, 4_000);
    shown();
    now = 11_000_000_000L;
    bar.seen(1, 4_000); // begins anew
    shown();
    now = 12_000_000_000L;
    bar.seen(1_000, 4_000);
    assertThat(shown()).endsWith("1,000 of 4,000 events, 1,000/s, 3 s left");
  }

  @Test
  void knowsTheWidthOfJapanese() {
    EventsBar bar = bar(Locale.JAPANESE);
    now = 1_000_000_000;
    bar.seen(1_000, 2_000);
    String line = shown();
    assertThat(line).startsWith("[##########..........] 1,000 / 2,000 件");
    bar.clear();
    assertThat(shown()).hasSize(Width.of(line) + 2).isBlank();
  }
}
