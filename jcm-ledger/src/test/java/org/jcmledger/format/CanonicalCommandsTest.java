package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is the same request, and what is another. */
class CanonicalCommandsTest {

  private static final String LINE =
      """
      {"command":"OpenAccount","request":"b-1","by":"環境省","on":"2016-09-30","book":"JP",\
      "account":"J-1","kind":"entity-holding","holder":"𠮷野 \\"Y\\" \\\\ Ltd"}\
      """;

  @Test
  void theCanonicalFormIsSortedAndHasWhatWasLeftOut() {
    String canonical =
        """
        {"account":"J-1","book":"JP","by":"環境省","command":"OpenAccount",\
        "holder":"𠮷野 \\"Y\\" \\\\ Ltd","kind":"entity-holding",\
        "name":{"en":"𠮷野 \\"Y\\" \\\\ Ltd"},"on":"2016-09-30","request":"b-1","trust":false}\
        """;
    CommandLine line = CommandFormat.read(LINE);
    assertThat(new String(CommandFormat.canonical(line.command(), line.source()), UTF_8))
        .isEqualTo(canonical);
    // printf '%s' '<the canonical form>' | sha256sum
    assertThat(hash(LINE))
        .isEqualTo("4b30e42c2bde906e55dd88b9bc0ebe679c8342cd8beea6fb39193ba7f7ab5520");
  }

  @Test
  void orderWhiteSpaceEscapesAndDefaultsDoNotMatter() {
    String other =
        """
        { "trust" : false, "holder":"\\uD842\\uDFB7\\u91ce \\u0022Y\\u0022 \\\\ Ltd","kind":"entity-holding",
          "account":"J-1", "book":"JP","on":"2016-09-30",\t"by":"環境省","request":"b-1",
          "name":{"en":"𠮷野 \\"Y\\" \\\\ Ltd"}, "command":"OpenAccount" }\
        """;
    assertThat(hash(other)).isEqualTo(hash(LINE));
  }

  @Test
  void serialsAreTheSameHoweverTheyAreNamed() {
    assertThat(hash(transfer("\"serials\":[\"7\",\"1-3\",\"4-6\"]")))
        .isEqualTo(hash(transfer("\"serials\":[\"1-7\"]")));
    assertThat(hash(transfer("\"quantity\":7")))
        .isNotEqualTo(hash(transfer("\"serials\":[\"1-7\"]")));
  }

  @Test
  void aSourceOrADayOrAnyOtherValueDoes() {
    assertThat(hash(LINE.replace("{", "{\"source\":\"p. 3\","))).isNotEqualTo(hash(LINE));
    assertThat(hash(LINE.replace("\"on\":\"2016-09-30\",", ""))).isNotEqualTo(hash(LINE));
    assertThat(hash(LINE.replace("J-1", "J-2"))).isNotEqualTo(hash(LINE));
    assertThat(hash(LINE.replace("b-1", "b-2"))).isNotEqualTo(hash(LINE));
  }

  @Test
  void theDayIsOnlyThereIfItWasGiven() {
    CommandLine line = CommandFormat.read(LINE.replace("\"on\":\"2016-09-30\",", ""));
    assertThat(new String(CommandFormat.canonical(line.command(), line.source()), UTF_8))
        .doesNotContain("\"on\"");
  }

  @Test
  void allSamplesDiffer() {
    assertThat(SampleCommands.all().stream().map(l -> CommandFormat.hash(l.command(), l.source())))
        .doesNotHaveDuplicates();
  }

  private static String transfer(String what) {
    return """
    {"command":"TransferCredits","request":"t-1","by":"A","book":"JP","from":"J-1","to":"J-2",\
    """
        + what
        + "}";
  }

  private static String hash(String text) {
    CommandLine line = CommandFormat.read(text);
    return CommandFormat.hash(line.command(), line.source()).hex();
  }
}
