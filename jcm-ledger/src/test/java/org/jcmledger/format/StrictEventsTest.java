package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a payload may not be. */
class StrictEventsTest {

  private static final String DECIDED =
      """
      {"on":"2016-09-29","by":"A","committee":"MN","decision":"MN-1","lines":[\
      {"projects":["MN001","MN002"],"period":"2015-09-20/2016-05-15","vintage":2016,\
      "vintageAssumed":true,"total":50,"japan":40,"host":10}]}\
      """;
  private static final String TRANSFERRED =
      """
      {"on":"2016-09-30","by":"A","book":"JP","from":"J-1","to":"J-2","serials":["1-60","70-70"]}\
      """;
  private static final String OPENED =
      """
      {"on":"2016-09-30","by":"A","book":"JP","account":"J-1","kind":"retirement","holder":"H",\
      "name":{"en":"H"},"trust":false}\
      """;
  private static final String RETIRED =
      """
      {"on":"2016-09-30","by":"A","book":"JP","from":"J-1","to":"J-2","serials":["1-60"],\
      "purpose":{"pledge":"P"}}\
      """;

  @Test
  void readsTheSamplesOfThisTest() {
    assertThat(EventFormat.decode("jcm.IssuanceDecided", 1, bytes(DECIDED))).isNotNull();
    assertThat(EventFormat.decode("jcm.CreditsTransferred", 1, bytes(TRANSFERRED))).isNotNull();
    assertThat(EventFormat.decode("jcm.AccountOpened", 1, bytes(OPENED))).isNotNull();
    assertThat(EventFormat.decode("jcm.CreditsRetired", 1, bytes(RETIRED))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // fields
        "'host':10    | 'host':10,'x':1 | lines[0].x     | the field is unknown",
        "'host':10    | 'host':10,'host':10 | lines[0].host | the field is given twice",
        ",'host':10   | ``              | lines[0].host  | the field is missing",
        "'by':'A',    | ``              | by             | the field is missing",
        "'by':'A'     | 'by':'A','By':'A' | By           | the field is unknown",
        // types
        "'by':'A'     | 'by':null       | by             | a text is wanted, not null",
        "'by':'A'     | 'by':7          | by             | a text is wanted, not 7",
        "'by':'A'     | 'by':['A']      | by             | a text is wanted, not a list",
        "'by':'A'     | 'by':{'A':1}    | by             | a text is wanted, not an object",
        "true         | 'true'          | lines[0].vintageAssumed | true or false is wanted",
        "true         | null            | lines[0].vintageAssumed | true or false is wanted",
        "'total':50   | 'total':'50'    | lines[0].total | a whole number in digits is wanted",
        "'MN002'      | 2               | lines[0].projects[1] | a text is wanted",
        "['MN001','MN002'] | 'MN001'    | lines[0].projects | a list is wanted, not the text"
            + " 'MN001'",
        "'lines':[    | 'lines':[[      | lines[0]       | an object is wanted, not a list",
        // numbers
        "'total':50   | 'total':10.01   | lines[0].total | a whole number in digits is wanted, not"
            + " 10.01",
        "'total':50   | 'total':1e3     | lines[0].total | a whole number in digits is wanted, not"
            + " 1e3",
        "'total':50   | 'total':60.0    | lines[0].total | a whole number in digits is wanted, not"
            + " 60.0",
        "'host':10    | 'host':-0       | lines[0].host  | a whole number in digits is wanted, not"
            + " -0",
        "'total':50   | 'total':050     | lines[0].total | not JSON",
        "'total':50   | 'total':+50     | lines[0].total | not JSON",
        "'total':50   | 'total':NaN     | lines[0].total | not JSON",
        "'total':50   | 'total':0       | lines[0].total | quantity '0' is not a whole number",
        "'total':50   | 'total':-1      | lines[0].total | quantity '-1' is not a whole number",
        "'total':50   | 'total':9223372036854775808 | lines[0].total | quantity"
            + " '9223372036854775808' is not a whole number of tCO2e",
        "'host':10    | 'host':1000000000000000 | lines[0].host | amount '1000000000000000' is not"
            + " a whole number of tCO2e",
        "2016,        | 4294969312,     | lines[0].vintage | vintage '4294969312' is not a year",
        "2016,        | 99999999999999999999, | lines[0].vintage | vintage '99999999999999999999'"
            + " is not a year",
        // values
        "2016-09-29   | 2016-09-31      | on             | date '2016-09-31' is not a date",
        "2016-09-29   | +12016-09-29    | on             | year '12016' is not a year, 0000 to"
            + " 9999",
        "2016-05-15   | 2015-02-30      | lines[0].period | date '2015-02-30' is not a day",
        "2016-05-15   | 2016-5-15       | lines[0].period | date '2016-5-15' is not a day",
        "/2016-05-15  | ``              | lines[0].period | monitoring period '2015-09-20' is not",
        "2016-05-15   | 2015-05-15      | lines[0].period | monitoring period"
            + " '2015-09-20/2015-05-15'",
        "'MN'         | 'JP'            | committee      | partner country 'JP' is not",
        "MN002        | MN001           | lines[0].projects | project 'MN001' is not named only"
            + " once",
        "['MN001','MN002'] | []         | lines[0].projects | projects '[]' is not at least one"
            + " project",
        "'by':'A'     | 'by':'A '       | by             | name 'A ' is not a text",
        "'by':'A'     | 'by':'\\ud83c'  | by             | well-formed Unicode",
        "'by':'A'     | 'by':'\\u0000'  | by             | without control and invisible characters",
      })
  void refusesInADecision(String of, String by, String field, String message) {
    assertRefused("jcm.IssuanceDecided", replaced(DECIDED, of, by), field, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2016-09-30 | 2015-02-30   | on         | date '2015-02-30' is not a day of the calendar",
        "2016-09-30 | 20160930     | on         | date '20160930' is not a day of the calendar",
        "2016-09-30 | 2016-9-30    | on         | is not a day of the calendar",
        "2016-09-30 | 2016-09-3０  | on         | is not a day of the calendar",
        "2016-09-30 | +12016-09-30 | on         | is not a day of the calendar",
        "2016-09-30 | 2016-09-30T00:00 | on     | is not a day of the calendar",
        "2016-09-30 | 2016-09      | on         | is not a day of the calendar",
        "1-60       | 60-1         | serials[0] | serial range '60-1' is not",
        "1-60       | 0-60         | serials[0] | serial range '0-60' is not",
        "1-60       | 01-60        | serials[0] | serial range '01-60' is not",
        "1-60       | 1-1000000000000000 | serials[0] | serial range '1-1000000000000000' is not",
        "1-60       | 1-           | serials[0] | serial range '1-' is not",
        "1-60       | -            | serials[0] | serial range '-' is not",
        "1-60       | ``           | serials[0] | serial range '' is not",
        "1-60       | 1–60         | serials[0] | serial range '1–60' is not",
        "1-60       | 1-60-70      | serials[0] | serial range '1-60-70' is not",
        "70-70      | 60-70        | serials    | no serial may be named twice",
        "'1-60'     | 1            | serials[0] | a text is wanted, not 1",
        "J-1        | j-1          | from       | account number 'j-1' is not",
        "'JP'       | 'XX'         | book       | registry 'XX' is not",
      })
  void refusesInATransfer(String of, String by, String field, String message) {
    assertRefused("jcm.CreditsTransferred", replaced(TRANSFERRED, of, by), field, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "retirement     | RETIREMENT       | kind    | account kind 'RETIREMENT' is not one of"
            + " entity-holding,",
        "'en':'H'       | 'fr':'H'         | name.fr | the field is unknown",
        "{'en':'H'}     | {}               | name.en | the field is missing",
        "'en':'H'       | 'en':'H','ja':null | name.ja | a text is wanted, not null",
        ",'trust':false | ``               | trust   | the field is missing",
      })
  void refusesInAnOpening(String of, String by, String field, String message) {
    assertRefused("jcm.AccountOpened", replaced(OPENED, of, by), field, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'pledge':'P' | ``                     | purpose     | either pledge is wanted, or ndc and"
            + " yearOfUse",
        "'pledge':'P' | 'pledge':'P','yearOfUse':2025 | purpose | either pledge is wanted",
        "'pledge':'P' | 'ndc':'2021-2030'      | purpose     | either pledge is wanted",
        "'pledge':'P' | 'ndc':'2021-30','yearOfUse':2025 | purpose.ndc | NDC period '2021-30' is"
            + " not",
        "'pledge':'P' | 'ndc':'2021-2030','yearOfUse':2031 | purpose | year of use '2031' is not",
        "'pledge':'P' | 'ndc':'2021-2030','yearOfUse':4294969321 | purpose.yearOfUse | number"
            + " '4294969321' is not",
      })
  void refusesInARetirement(String of, String by, String field, String message) {
    assertRefused("jcm.CreditsRetired", replaced(RETIRED, of, by), field, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``            | an object is wanted, not nothing",
        "[]            | an object is wanted, not a list",
        "null          | an object is wanted, not null",
        "{             | not JSON at byte",
        "{'by':'A      | not JSON",
        "{'by':'A',}   | not JSON",
        "{by:'A'}      | not JSON",
        "// x          | not JSON",
      })
  void refusesWhatIsNoObject(String payload, String message) {
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(
            () -> EventFormat.decode("jcm.LedgerDeclared", 1, bytes(payload.replace('\'', '"'))))
        .withMessageContaining(message);
  }

  @Test
  void refusesWhatFollows() {
    assertRefused(
        "jcm.CreditsTransferred", bytes(TRANSFERRED + "{}"), "", "nothing is wanted after");
    assertRefused(
        "jcm.CreditsTransferred", bytes(TRANSFERRED + " 1"), "", "nothing is wanted after");
    assertRefused("jcm.CreditsTransferred", bytes(TRANSFERRED + "x"), "", "not JSON");
    assertThat(EventFormat.decode("jcm.CreditsTransferred", 1, bytes(TRANSFERRED + " \n")))
        .isNotNull();
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] latin = bytes(TRANSFERRED);
    latin[25] = (byte) 0xE9;
    assertRefused("jcm.CreditsTransferred", latin, "", "byte 26 is not");
    // A surrogate pair in six bytes and an overlong slash: the parser alone would take both.
    for (String hex : new String[] {"eda080edb080", "c0af", "f4908080", "ff", "e38182e381"}) {
      byte[] bad = HexFormat.of().parseHex(hex);
      byte[] payload = bytes(TRANSFERRED.replace("\"A\"", "\"AAAAAA\""));
      System.arraycopy(bad, 0, payload, TRANSFERRED.indexOf("\"A\"") + 1, bad.length);
      assertRefused("jcm.CreditsTransferred", payload, "", "JSON in UTF-8 is wanted");
    }
    assertRefused("jcm.CreditsTransferred", TRANSFERRED.getBytes(UTF_16LE), "", "byte 2 is zero");
    assertRefused("jcm.CreditsTransferred", bytes("\uFEFF" + TRANSFERRED), "", "byte order mark");
  }

  @Test
  void refusesDepthWithoutFollowingIt() {
    String deep = "[".repeat(100_000);
    assertRefused("jcm.CreditsTransferred", bytes(deep), "", "an object is wanted");
    assertRefused(
        "jcm.CreditsTransferred", bytes("{\"by\":" + deep), "by", "a text is wanted, not a list");
  }

  @Test
  void readsFieldsInAnyOrderAndWithWhiteSpace() {
    String shuffled =
        """
        { "serials" : ["70", "1-60"], "to":"J-2", "by":"\\u0041",
          "from":"J-1", "book":"JP", "on":"2016-09-30" }
        """;
    assertThat(EventFormat.decode("jcm.CreditsTransferred", 1, bytes(shuffled)))
        .isEqualTo(EventFormat.decode("jcm.CreditsTransferred", 1, bytes(TRANSFERRED)));
  }

  @Test
  void namesTheTypeAndRevisionThatAreUnknown() {
    var newer =
        catchThrowableOfType(
            UnreadableEventException.class,
            () -> EventFormat.decode("jcm.CreditsTransferred", 2, bytes(TRANSFERRED)));
    assertThat(newer)
        .hasMessage(
            "event jcm.CreditsTransferred of revision 2 cannot be read: "
                + "it was written by a newer version of the library; this one knows revision 1");
    assertThat(newer.type()).isEqualTo("jcm.CreditsTransferred");
    assertThat(newer.revision()).isEqualTo(2);
    assertThatExceptionOfType(UnreadableEventException.class)
        .isThrownBy(() -> EventFormat.decode("jcm.CreditsBurnt", 1, bytes("{}")))
        .withMessageContaining("jcm.CreditsBurnt")
        .withMessageContaining("knows no event of this type");
  }

  private static void assertRefused(String type, byte[] payload, String field, String message) {
    var refusal =
        catchThrowableOfType(
            UnreadableEventException.class, () -> EventFormat.decode(type, 1, payload));
    assertThat(refusal).as(new String(payload, UTF_8)).isNotNull();
    assertThat(refusal.problem()).contains(message);
    assertThat(refusal.field()).isEqualTo(field);
    assertThat(refusal)
        .hasMessage(
            "event %s of revision 1 cannot be read: %s%s",
            type, field.isEmpty() ? "" : field + ": ", refusal.problem());
  }

  /** With single quotes for double ones, for the sake of the tables above. */
  private static byte[] replaced(String payload, String of, String by) {
    String changed = payload.replace(of.replace('\'', '"'), by.replace('\'', '"'));
    assertThat(changed).isNotEqualTo(payload);
    return bytes(changed);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
