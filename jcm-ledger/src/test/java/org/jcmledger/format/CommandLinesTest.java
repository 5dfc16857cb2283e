package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.rejection.ValueRefused;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.format.LineReading.Refused;
import org.jcmledger.format.LineReading.Understood;
import org.jcmledger.format.LineReading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading commands line by line, whatever the lines are. */
class CommandLinesTest {

  private static final String TRANSFER =
      """
      {"command":"TransferCredits","request":"t-1","by":"A","on":"2016-09-30","book":"JP",\
      "from":"J-1","to":"J-2","quantity":60}\
      """;
  private static final String WHOLE = "a whole number of tCO2e from 1 to 999999999999999";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "60         | 0                   | quantity  | quantity     | 0",
        "60         | -1                  | quantity  | quantity     | -1",
        "60         | 9223372036854775808 | quantity  | quantity     | 9223372036854775808",
        "60         | 1000000000000000    | quantity  | quantity     | 1000000000000000",
        "2016-09-30 | 2015-02-30          | on        | date         | 2015-02-30",
        "'JP'       | 'JPN'               | book      | registry     | JPN",
        "'J-1'      | 'j 1'               | from      | account number | j 1",
        "'quantity':60 | 'serials':[]     | serials   | serials      | []",
        "'quantity':60 | 'serials':['1-5','9-6'] | serials[1] | serial range | 9-6",
        "'quantity':60 | 'serials':['1-5','5-9'] | serials | serial range | 5-9",
        "60         | 60,'source':' '     | source    | text         | ` `",
      })
  void refusesAValueWithItsFacts(String of, String by, String field, String what, String given)
      throws IOException {
    List<LineReading> read = read(replaced(of, by) + "\n" + TRANSFER);
    assertThat(read.get(0))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.line()).isEqualTo(1);
              assertThat(refused.request()).contains(RequestId.of("t-1"));
              assertThat(refused.field()).isEqualTo(field);
              assertThat(refused.rejection().what()).isEqualTo(what);
              assertThat(refused.rejection().given()).isEqualTo(given);
            });
    assertThat(read.get(1)).isEqualTo(new Understood(2, CommandFormat.read(TRANSFER)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "60         | 10.01          | quantity  | a whole number in digits is wanted, not 10.01",
        "60         | 1e3            | quantity  | a whole number in digits is wanted, not 1e3",
        "60         | 60.0           | quantity  | a whole number in digits is wanted, not 60.0",
        "60         | '60'           | quantity  | a whole number in digits is wanted, not the text"
            + " '60'",
        "60         | null           | quantity  | a whole number in digits is wanted, not null",
        "60         | 60,'serials':['1-60'] | `` | exactly one of quantity and serials is wanted",
        ",'quantity':60 | ``         | ``        | exactly one of quantity and serials is wanted",
        "'on':'2016-09-30' | 'on':null | on      | a text is wanted, not null",
        "'to'       | 'too'          | too       | the field is unknown: TransferCredits has"
            + " command, request, by",
        "'to'       | 'from'         | from      | the field is given twice",
        "'by':'A',  | ``             | by        | the field is missing",
        "60         | 60,'command':'TransferCredits' | command | the field is given twice",
        "60         | 60,'command':'RetireCredits'   | command | the field is given twice",
        "TransferCredits | Transfer  | command   | a command's name is wanted, not the text"
            + " 'Transfer'",
        "'TransferCredits' | 7       | command   | a text is wanted, not 7",
        "'command':'TransferCredits', | `` | command | the field is missing",
        "60}        | 60}}           | ``        | not JSON at byte",
        "60}        | 60} {}         | ``        | nothing is wanted after the object",
        "60}        | 60             | quantity  | not JSON at byte",
        "60}        | 0              | quantity  | not JSON at byte",
      })
  void cannotReadWhatIsNotOfTheForm(String of, String by, String field, String message)
      throws IOException {
    List<LineReading> read = read(replaced(of, by) + "\n" + TRANSFER);
    assertThat(read.get(0))
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> {
              assertThat(unreadable.line()).isEqualTo(1);
              assertThat(unreadable.message()).contains(message);
              assertThat(unreadable.field()).isEqualTo(field);
            });
    assertThat(read.get(1)).isInstanceOf(Understood.class);
  }

  @Test
  void saysWhatWouldHaveBeenAllowed() throws IOException {
    assertThat(read(replaced("60", "0")))
        .containsExactly(
            new Refused(
                1,
                Optional.of(RequestId.of("t-1")),
                new ValueRefused("quantity", "0", WHOLE),
                "quantity"));
  }

  @Test
  void namesTheRequestOnlyWhereItCanBeRead() throws IOException {
    assertThat(read(replaced("'t-1'", "'t 1'")))
        .first()
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.request()).isEmpty();
              assertThat(refused.field()).isEqualTo("request");
            });
  }

  @Test
  void passesOverMarkBlankLinesAndCarriageReturns() throws IOException {
    assertThat(read("\uFEFF" + TRANSFER + "\r\n\r\n \t\n\n" + TRANSFER + "\r\n" + TRANSFER))
        .extracting(LineReading::line)
        .containsExactly(1L, 5L, 6L);
    assertThat(read("\uFEFF\n" + TRANSFER)).extracting(LineReading::line).containsExactly(2L);
    assertThat(read("")).isEmpty();
    assertThat(read("\n")).isEmpty();
  }

  @Test
  void takesAMarkOnlyAtTheVeryBeginning() throws IOException {
    assertThat(read(TRANSFER + "\n\uFEFF" + TRANSFER).get(1))
        .isEqualTo(new Unreadable(2, "", "JSON without a byte order mark is wanted"));
  }

  @Test
  void refusesALineThatIsNotUtf8AndReadsOn() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(TRANSFER.replace("\"A\"", "\"").getBytes(UTF_8));
    file.write(0xFF);
    file.writeBytes(("\n" + TRANSFER).getBytes(UTF_8));
    List<LineReading> read = read(new ByteArrayInputStream(file.toByteArray()));
    assertThat(read.get(0))
        .isEqualTo(
            new Unreadable(
                1, "", "JSON in UTF-8 is wanted, byte " + (TRANSFER.length() - 1) + " is not"));
    assertThat(read.get(1)).isInstanceOf(Understood.class);
  }

  @Test
  void takesALineOfOneMebibyteAndNotOneByteMore() throws IOException {
    String longest = " ".repeat(CommandLines.LONGEST - TRANSFER.length()) + TRANSFER;
    List<LineReading> read =
        read("\uFEFF" + longest + "\r\n" + longest + " \n" + " ".repeat(5 << 20) + "\n" + TRANSFER);
    Unreadable tooLong = new Unreadable(2, "", "the line is longer than 1 MiB");
    assertThat(read).hasSize(4);
    assertThat(read.get(0)).isInstanceOf(Understood.class);
    assertThat(read.get(1)).isEqualTo(tooLong);
    assertThat(read.get(2)).isEqualTo(new Unreadable(3, "", tooLong.message()));
    assertThat(read.get(3)).isInstanceOf(Understood.class);
  }

  @Test
  void doesNotFollowDepth() throws IOException {
    String deep = "{\"x\":" + "[".repeat(500_000) + "\n";
    assertThat(read(deep + TRANSFER).get(0))
        .isInstanceOfSatisfying(
            Unreadable.class, line -> assertThat(line.message()).contains("nesting depth"));
  }

  @Test
  void readsAStreamThatGivesOneByteAtATime() throws IOException {
    InputStream slow =
        new ByteArrayInputStream(("\uFEFF" + TRANSFER + "\r\n" + TRANSFER).getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] buffer, int from, int length) {
            return super.read(buffer, from, Math.min(1, length));
          }
        };
    assertThat(read(slow)).hasSize(2).allMatch(line -> line instanceof Understood);
  }

  @Test
  void aLineOfHalfASurrogatePairIsNotMended() {
    var refusal =
        catchThrowableOfType(
            UnreadableCommandException.class,
            () -> CommandFormat.read(TRANSFER.replace("\"A\"", "\"\uD83C\"")));
    assertThat(refusal.problem()).isEqualTo("well-formed Unicode is wanted");
  }

  private static List<LineReading> read(String file) throws IOException {
    return read(new ByteArrayInputStream(file.getBytes(UTF_8)));
  }

  private static List<LineReading> read(InputStream file) throws IOException {
    CommandLines lines = new CommandLines(file);
    List<LineReading> read = new ArrayList<>();
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      read.add(line.get());
    }
    return read;
  }

  private static String replaced(String of, String by) {
    String changed = TRANSFER.replace(of.replace('\'', '"'), by.replace('\'', '"'));
    assertThat(changed).isNotEqualTo(TRANSFER);
    return changed;
  }
}
