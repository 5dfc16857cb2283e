package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jcmledger.format.JsonScanner.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scanner takes what Jackson takes, as the same tokens, and refuses what Jackson refuses:
 * another's strict parser is the judge of ours. {@code -Djcm.seed} repeats a run.
 */
class JsonScannerTest {

  private static final int ROUNDS = 60_000;
  private static final int DEEPEST = 20;
  private static final String REFUSED = "refused";

  private static final JsonFactory JUDGE =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNameLength(1_000_000) // it counts in fours: ours is tested by itself
                  .build())
          .build();

  private final long seed = Long.getLong("jcm.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void isOfOneMindWithJacksonAboutDamagedPayloads() throws IOException {
    System.out.println("jcm.seed=" + seed);
    List<byte[]> samples = new ArrayList<>();
    SampleEvents.all().forEach(event -> samples.add(EventFormat.encode(event).payload()));
    SampleCommands.all().forEach(command -> samples.add(CommandFormat.write(command)));
    int taken = 0;
    for (int i = 0; i < ROUNDS; i++) {
      byte[] damaged = MutationTest.damaged(samples.get(random.nextInt(samples.size())), random);
      taken += compared(damaged) ? 1 : 0;
    }
    assertThat(taken).as("jcm.seed=%d", seed).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
  }

  @Test
  void isOfOneMindWithJacksonAboutAnyJson() throws IOException {
    System.out.println("jcm.seed=" + seed);
    int taken = 0;
    for (int i = 0; i < ROUNDS; i++) {
      StringBuilder text = new StringBuilder();
      object(text, 0);
      byte[] sound = text.toString().getBytes(UTF_8);
      taken += compared(i % 3 == 0 ? sound : MutationTest.damaged(sound, random)) ? 1 : 0;
    }
    assertThat(taken).as("jcm.seed=%d", seed).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{}",
        " \r\n\t{ } ",
        "{}{}",
        "{} 1",
        "{}}",
        "{},",
        "{}x",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":1 \"b\":2}",
        "{\"a\" : 1 , \"b\" : 2 }",
        "{\"a\":[]}",
        "{\"a\":[1,]}",
        "{\"a\":[,1]}",
        "{\"a\":[1 2]}",
        "{\"a\":[[],{}]}",
        "{\"a\":[1}",
        "{\"a\":{]}",
        "{\"a\":1]",
        "{'a':1}",
        "{a:1}",
        "{1:1}",
        "{null:1}",
        "{\"a\":tru}",
        "{\"a\":truex}",
        "{\"a\":true}",
        "{\"a\":TRUE}",
        "{\"a\":nul}",
        "{\"a\":null,\"b\":false}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":-}",
        "{\"a\":-0}",
        "{\"a\":-01}",
        "{\"a\":00}",
        "{\"a\":0}",
        "{\"a\":0.}",
        "{\"a\":.5}",
        "{\"a\":0.5}",
        "{\"a\":1e}",
        "{\"a\":1e5}",
        "{\"a\":1E+05}",
        "{\"a\":1e-}",
        "{\"a\":+1}",
        "{\"a\":1.5e3}",
        "{\"a\":1a}",
        "{\"a\":0x1}",
        "{\"a\":1_0}",
        "{\"a\":12345678901234567890}",
        "{\"a\":\"\"}",
        "{\"a\":\"\\\"}",
        "{\"a\":\"\\\\\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\uD83C\\uDF0F\"}",
        "{\"a\":\"\\uD83C\"}",
        "{\"a\":\"\\b\\f\\n\\r\\t\\/\\\"\"}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\u0000\"}",
        "{\"a\":\"\u007f\"}",
        "{\"a\":\"\u001f\"}",
        "{\"a\":\"名🌏\"}",
        "{\"\\u0061\":1}",
        "{\"名\":1}",
        "{\"\":1}",
        "{\"a\":/*x*/1}",
        "{\"a\":1}//x",
        "{\"a\":\"x}",
        "{\"a\":\"x",
        "{\"a",
        "{\"a\":\"\\",
        "{\"a\":\"\\u",
        "{\"a\":\u00a01}",
      })
  void isOfOneMindWithJacksonAbout(String text) throws IOException {
    compared(text.getBytes(UTF_8));
  }

  @Test
  void goesTwentyLevelsDeep() throws IOException {
    for (int depth = 1; depth < 30; depth++) {
      String text = "{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}";
      assertThat(compared(text.getBytes(UTF_8))).isEqualTo(depth < DEEPEST);
    }
  }

  @Test
  void takesNamesAndNumbersOfSoManyBytes() {
    assertThat(ours(("{\"" + "n".repeat(100) + "\":1}").getBytes(UTF_8))).doesNotContain(REFUSED);
    assertThat(ours(("{\"" + "n".repeat(101) + "\":1}").getBytes(UTF_8))).contains(REFUSED);
    assertThat(ours(("{\"n\":" + "1".repeat(1_000) + "}").getBytes(UTF_8))).doesNotContain(REFUSED);
    assertThat(ours(("{\"n\":" + "1".repeat(1_001) + "}").getBytes(UTF_8))).contains(REFUSED);
  }

  /** Whether both take it. */
  private boolean compared(byte[] text) throws IOException {
    List<String> wanted = judged(text);
    List<String> got = ours(text);
    boolean refused = wanted.contains(REFUSED);
    if (refused) {
      assertThat(got).as("seed %d: %s", seed, new String(text, UTF_8)).contains(REFUSED);
    } else {
      assertThat(got).as("seed %d: %s", seed, new String(text, UTF_8)).isEqualTo(wanted);
    }
    return !refused;
  }

  private static List<String> ours(byte[] text) {
    List<String> tokens = new ArrayList<>();
    try {
      Utf8.require(text);
      JsonScanner scanner = new JsonScanner(text);
      scanner.next();
      while (scanner.token() != Token.NOTHING) {
        boolean quoted = scanner.token() == Token.NAME || scanner.token() == Token.TEXT;
        boolean number = scanner.token() == Token.WHOLE || scanner.token() == Token.FRACTION;
        tokens.add(scanner.token() + (quoted || number ? ":" + scanner.string() : ""));
        if (!beginsAsAnObject(tokens)) {
          return List.of(REFUSED);
        }
        scanner.next();
      }
    } catch (BadField e) {
      assertThat(e.problem()).isNotBlank();
      tokens.add(REFUSED);
    }
    return isOneObject(tokens) ? tokens : List.of(REFUSED);
  }

  /** What is not one object is refused by every reader, and whether it is JSON is no matter. */
  private static boolean isOneObject(List<String> tokens) {
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      depth += token.equals("OBJECT") || token.equals("LIST") ? 1 : 0;
      depth -= token.endsWith("_END") ? 1 : 0;
      if (depth == 0 && i + 1 < tokens.size()) {
        return false;
      }
    }
    return beginsAsAnObject(tokens);
  }

  private static boolean beginsAsAnObject(List<String> tokens) {
    return !tokens.isEmpty() && tokens.get(0).equals(Token.OBJECT.name());
  }

  private static List<String> judged(byte[] text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try {
      Utf8.require(text);
    } catch (BadField e) {
      return List.of(REFUSED);
    }
    try (JsonParser parser = JUDGE.createParser(text)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        tokens.add(judged(token, parser));
        if (!beginsAsAnObject(tokens)) {
          return List.of(REFUSED);
        }
        token = parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      tokens.add(REFUSED);
    }
    return isOneObject(tokens) ? tokens : List.of(REFUSED);
  }

  private static String judged(JsonToken token, JsonParser parser) throws IOException {
    return switch (token) {
      case START_OBJECT -> "OBJECT";
      case END_OBJECT -> "OBJECT_END";
      case START_ARRAY -> "LIST";
      case END_ARRAY -> "LIST_END";
      case FIELD_NAME -> "NAME:" + parser.getText();
      case VALUE_STRING -> "TEXT:" + parser.getText();
      case VALUE_NUMBER_INT -> "WHOLE:" + parser.getText();
      case VALUE_NUMBER_FLOAT -> "FRACTION:" + parser.getText();
      case VALUE_TRUE -> "TRUE";
      case VALUE_FALSE -> "FALSE";
      case VALUE_NULL -> "NULL";
      default -> throw new IllegalStateException(token.toString());
    };
  }

  private void object(StringBuilder text, int depth) {
    text.append(blank()).append('{').append(blank());
    int fields = random.nextInt(4);
    for (int i = 0; i < fields; i++) {
      text.append(i == 0 ? "" : "," + blank()).append(quoted()).append(blank()).append(':');
      value(text, depth + 1);
      text.append(blank());
    }
    text.append('}').append(blank());
  }

  private void value(StringBuilder text, int depth) {
    text.append(blank());
    switch (random.nextInt(depth > 4 ? 3 : 5)) {
      case 0 -> text.append(quoted());
      case 1 -> text.append(number());
      case 2 -> text.append(pick("true", "false", "null"));
      case 3 -> object(text, depth);
      default -> {
        text.append('[');
        int elements = random.nextInt(4);
        for (int i = 0; i < elements; i++) {
          text.append(i == 0 ? "" : ",");
          value(text, depth + 1);
        }
        text.append(blank()).append(']');
      }
    }
  }

  private String quoted() {
    StringBuilder text = new StringBuilder("\"");
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(
          pick("a", "Z9", "名", "🌏", "\\n", "\\\"", "\\\\", "\\u00e9", "\\uD83C", "é", "/"));
    }
    return text.append('"').toString();
  }

  private String number() {
    return pick("", "-")
        + pick("0", "7", "10", "999999999999999", "9223372036854775807", "9223372036854775808")
        + pick("", "", ".0", ".25")
        + pick("", "", "e3", "E-2", "e+0");
  }

  private String blank() {
    return pick("", "", "", " ", "\n", "\r\n\t");
  }

  private String pick(String... of) {
    return of[random.nextInt(of.length)];
  }
}
