package org.jcmledger.core.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.jcmledger.core.serial.SerialRange.MAX_SERIAL;

import java.util.stream.Stream;
import org.jcmledger.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SerialRangeTest {

  private static SerialRange range(String text) {
    return SerialRange.parse(text);
  }

  @Test
  void hasBothEnds() {
    SerialRange range = SerialRange.of(1, 60);

    assertThat(range.first()).isEqualTo(1);
    assertThat(range.last()).isEqualTo(60);
    assertThat(range.size()).isEqualTo(60);
    assertThat(range.contains(0)).isFalse();
    assertThat(range.contains(1)).isTrue();
    assertThat(range.contains(60)).isTrue();
    assertThat(range.contains(61)).isFalse();
    assertThat(range).hasToString("1-60");
  }

  @Test
  void singleIsARangeOfOne() {
    assertThat(SerialRange.single(7)).isEqualTo(SerialRange.of(7, 7)).hasToString("7-7");
    assertThat(SerialRange.single(7).size()).isEqualTo(1);
  }

  @Test
  void reachesFromOneToTheHighestSerial() {
    SerialRange all = SerialRange.of(1, MAX_SERIAL);

    assertThat(MAX_SERIAL).isEqualTo(999_999_999_999_999L);
    assertThat(all.size()).isEqualTo(MAX_SERIAL);
    assertThat(SerialRange.parse(all.toString())).isEqualTo(all);
    assertThat((long) (double) MAX_SERIAL).as("as a JSON number").isEqualTo(MAX_SERIAL);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 5",
    "-3, 5",
    "-3, -1",
    "5, 4",
    "1, 1000000000000000",
    "9223372036854775807, 1",
    "1000000000000000, 1000000000000000",
    "9223372036854775807, 9223372036854775807"
  })
  void refusesEndsThatAreNoRange(long first, long last) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> SerialRange.of(first, last));

    assertThat(refusal.what()).isEqualTo("serial range");
    assertThat(refusal.given()).isEqualTo(first + "-" + last);
    assertThat(refusal.allowed()).contains("1-60").contains("999999999999999");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, 1_000_000_000_000_000L})
  void refusesASingleThatIsNoSerial(long serial) {
    assertThatThrownBy(() -> SerialRange.single(serial)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "1-60, 1, 60",
    "7, 7, 7",
    "7-7, 7, 7",
    "100-200, 100, 200",
    "999999999999999, 999999999999999, 999999999999999",
    "1-999999999999999, 1, 999999999999999"
  })
  void reads(String text, long first, long last) {
    assertThat(SerialRange.parse(text)).isEqualTo(SerialRange.of(first, last));
  }

  static Stream<String> notRanges() {
    return Stream.of(
        "",
        " ",
        "-",
        "0",
        "0-5",
        "5-4",
        " 1-2",
        "1-2 ",
        "1 -2",
        "1-2\n",
        "1-",
        "-1",
        "-1-2",
        "01-2",
        "1-02",
        "1--2",
        "1-2-3",
        "+1-2",
        "1-+2",
        "1.0-2",
        "1e3",
        "1,2",
        "1..2",
        "a-b",
        "1000000000000000-1000000000000001",
        "1-1000000000000000",
        "1\u20132", // an en dash
        "\uff11-\uff12", // full-width digits
        "\u0661-\u0662"); // Arabic-Indic digits
  }

  @ParameterizedTest
  @MethodSource("notRanges")
  void refusesTextThatIsNoRange(String text) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> SerialRange.parse(text));

    assertThat(refusal.what()).isEqualTo("serial range");
    assertThat(refusal.given()).isEqualTo(text.replace("\n", "\\u000a"));
  }

  @Test
  void readsNoFurtherThanNeededOfAVeryLongText() {
    String text = "1-" + "9".repeat(1_000_000);

    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> SerialRange.parse(text));

    assertThat(refusal.getMessage()).hasSizeLessThan(250);
  }

  @ParameterizedTest(name = "{0} and {1}")
  @CsvSource({
    // one, other, encloses, overlaps, abuts, intersection, span
    "10-20, 10-20, true,  true,  false, 10-20, 10-20",
    "10-20, 12-18, true,  true,  false, 12-18, 10-20",
    "10-20, 10-10, true,  true,  false, 10-10, 10-20",
    "10-20, 20-20, true,  true,  false, 20-20, 10-20",
    "10-20, 20-30, false, true,  false, 20-20, 10-30",
    "10-20, 1-10,  false, true,  false, 10-10, 1-20",
    "10-20, 9-21,  false, true,  false, 10-20, 9-21",
    "10-20, 21-30, false, false, true,  '',    10-30",
    "10-20, 1-9,   false, false, true,  '',    1-20",
    "10-20, 22-30, false, false, false, '',    10-30",
    "10-20, 1-8,   false, false, false, '',    1-20",
    "1-1, 999999999999999, false, false, false, '', 1-999999999999999",
    "1-999999999999998, 999999999999999, false, false, true, '', 1-999999999999999",
  })
  void relatesToAnother(
      String one,
      String other,
      boolean encloses,
      boolean overlaps,
      boolean abuts,
      String intersection,
      String span) {
    SerialRange a = range(one);
    SerialRange b = range(other);

    assertThat(a.encloses(b)).isEqualTo(encloses);
    assertThat(a.overlaps(b)).isEqualTo(overlaps).isEqualTo(b.overlaps(a));
    assertThat(a.abuts(b)).isEqualTo(abuts).isEqualTo(b.abuts(a));
    assertThat(a.isConnected(b)).isEqualTo(overlaps || abuts).isEqualTo(b.isConnected(a));
    assertThat(a.intersection(b).map(SerialRange::toString).orElse("")).isEqualTo(intersection);
    assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    assertThat(a.span(b)).isEqualTo(range(span)).isEqualTo(b.span(a));
    if (overlaps || abuts) {
      assertThat(a.union(b)).isEqualTo(range(span)).isEqualTo(b.union(a));
    } else {
      assertThatThrownBy(() -> a.union(b))
          .isInstanceOf(InvalidValueException.class)
          .hasMessage("serial range '%s' is not connected to %s", b, a);
    }
  }

  @Test
  void isOrderedByFirstThenLast() {
    assertThat(Stream.of("10-10", "2-9", "2-3", "1-100").map(SerialRange::parse).sorted())
        .map(SerialRange::toString)
        .containsExactly("1-100", "2-3", "2-9", "10-10");
    assertThat(range("2-3")).isEqualByComparingTo(range("2-3"));
  }

  @Test
  void isEqualByItsEnds() {
    assertThat(range("2-3")).isEqualTo(range("2-3")).hasSameHashCodeAs(range("2-3"));
    assertThat(range("2-3")).isNotEqualTo(range("2-4")).isNotEqualTo(range("1-3"));
    assertThat(range("2-3")).isNotEqualTo("2-3");
  }
}
