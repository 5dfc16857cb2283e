package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Random;
import org.jcmledger.core.serial.SerialRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is written is, byte for byte, what Jackson writes when it is set as RFC 8785 wants it:
 * another's generator is the judge of ours. {@code -Djcm.seed} repeats a run.
 */
class JsonOutTest {

  private static final int ROUNDS = 20_000;

  private static final JsonFactory JUDGE =
      JsonFactory.builder()
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private final long seed = Long.getLong("jcm.seed", System.nanoTime());
  private final Random random = new Random(seed);

  private final JsonOut ours = new JsonOut(false);
  private final ByteArrayOutputStream judged = new ByteArrayOutputStream();

  @Test
  void writesAnyJsonAsJacksonDoes() throws IOException {
    System.out.println("jcm.seed=" + seed);
    try (JsonGenerator judge = JUDGE.createGenerator(judged)) {
      ours.startList();
      judge.writeStartArray();
      for (int i = 0; i < ROUNDS; i++) {
        value(judge, 0);
      }
      ours.endList();
      judge.writeEndArray();
    }
    assertThat(ours.toBytes()).as("jcm.seed=%d", seed).isEqualTo(judged.toByteArray());
    assertThat(judged.size()).isGreaterThan(ROUNDS);
  }

  private void value(JsonGenerator judge, int depth) throws IOException {
    switch (random.nextInt(depth < 4 ? 6 : 4)) {
      case 0 -> {
        long number = random.nextLong() >> random.nextInt(Long.SIZE);
        ours.number(number);
        judge.writeNumber(number);
      }
      case 1 -> {
        boolean truth = random.nextBoolean();
        ours.truth(truth);
        judge.writeBoolean(truth);
      }
      case 2, 3 -> {
        String text = text();
        ours.text(text);
        judge.writeString(text);
      }
      case 4 -> {
        ours.startObject();
        judge.writeStartObject();
        for (int i = random.nextInt(4); i > 0; i--) {
          field(judge);
          value(judge, depth + 1);
        }
        ours.endObject();
        judge.writeEndObject();
      }
      default -> {
        ours.startList();
        judge.writeStartArray();
        for (int i = random.nextInt(4); i > 0; i--) {
          value(judge, depth + 1);
        }
        ours.endList();
        judge.writeEndArray();
      }
    }
  }

  private void field(JsonGenerator judge) throws IOException {
    String name = text();
    if (random.nextBoolean()) {
      name = "plain";
      ours.field("\"plain\":".getBytes(UTF_8));
    } else {
      ours.field(name);
    }
    judge.writeFieldName(name);
  }

  private String text() {
    int[] limits = {0x20, 0x80, 0x100, 0x900, 0xd800, 0x110000};
    int limit = limits[random.nextInt(limits.length)];
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(random.nextInt(50) == 0 ? 3_000 : 20); length > 0; length--) {
      int point = random.nextInt(limit);
      boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
      text.appendCodePoint(half ? '"' : point);
    }
    return text.toString();
  }

  @Test
  void everyCharacterIsWrittenAsJacksonDoes() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
      if (Character.getType(point) != Character.SURROGATE) {
        text.appendCodePoint(point);
      }
    }
    ours.text(text.toString());
    try (JsonGenerator judge = JUDGE.createGenerator(judged)) {
      judge.writeString(text.toString());
    }
    assertThat(ours.toBytes()).isEqualTo(judged.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 9, 10, 99, 100, Long.MAX_VALUE, -1, Long.MIN_VALUE})
  void numbersAreInDigits(long number) {
    ours.number(number);
    assertThat(written()).isEqualTo(Long.toString(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01", "0001-12-31", "0987-10-09", "2016-09-30", "9999-12-31"})
  void datesHaveFourDigitsAndTwoAndTwo(String date) {
    Texts.write(ours, LocalDate.parse(date));
    assertThat(written()).isEqualTo('"' + date + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1", "1-60", "999999999999998-999999999999999"})
  void serialsHaveNoZeroBeforeThem(String range) {
    Texts.write(ours, SerialRange.parse(range));
    assertThat(written()).isEqualTo('"' + range + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83c", "a\udf31", "\udf31\ud83c", "\ud83c\ud83c\udf31", "\ud83cb"})
  void halfASurrogatePairIsRefused(String text) {
    assertThatThrownBy(() -> ours.text(text)).isInstanceOf(BadField.class);
  }

  private String written() {
    return new String(ours.toBytes(), UTF_8);
  }
}
