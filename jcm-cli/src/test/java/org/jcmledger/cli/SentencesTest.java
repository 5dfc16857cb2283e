package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.store.LogClosedException;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private final Sentences english = new Sentences(Texts.in(Locale.ENGLISH));
  private final Sentences japanese = new Sentences(Texts.in(Locale.JAPANESE));

  @Test
  void saysWhatIsTheMatterWithAFile() {
    assertThat(english.of(new NoSuchFileException("a.jsonl")))
        .contains("There is no file a.jsonl.");
    assertThat(english.of(new AccessDeniedException("a.jsonl")))
        .contains("The file a.jsonl may not be opened.");
    assertThat(english.of(new UncheckedIOException(new FileSystemException("a", null, "Full"))))
        .contains("The file a cannot be read or written (Full).");
    assertThat(english.of(new FileSystemException("a")))
        .contains("The file a cannot be read or written.");
    assertThat(english.of(new IOException("Is a directory")))
        .contains("A file cannot be read or written: Is a directory.");
    assertThat(japanese.of(new NoSuchFileException("a.jsonl"))).contains("ファイル a.jsonl がありません。");
  }

  @Test
  void saysWhatIsTheMatterWithALedgerOrValue() {
    assertThat(english.of(new LogClosedException("a.jcm")))
        .contains("The ledger a.jcm has been closed.");
    assertThat(english.of(new InvalidValueException("serial", "x", "a serial")))
        .contains("serial “x” is not a serial.");
    assertThat(japanese.of(new InvalidValueException("serial", "x", "a serial")))
        .contains("serial「x」は使えません（a serial）");
  }

  @Test
  void asksForAReportOfWhatNobodyForesaw() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, UTF_8);
    try (Terminal terminal =
        new Terminal(InputStream.nullInputStream(), stream, stream, false, Locale.ENGLISH)) {
      assertThat(english.report(new ArithmeticException("{1}/0"), terminal))
          .isEqualTo(ExitCode.COULD_NOT_RUN);
    }
    assertThat(err.toString(UTF_8))
        .startsWith("jcm: Something went wrong that nobody foresaw; please report it")
        .contains("{1}/0", "\tat " + SentencesTest.class.getName());
  }
}
