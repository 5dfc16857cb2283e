package org.jcmledger.test.upcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jcmledger.format.EventForms;
import org.jcmledger.format.StoredForm;
import org.jcmledger.format.Upcaster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kit itself, on an invented past: a transfer is of revision 3, revision 1 named its accounts
 * otherwise, 2 had its credits in one range, and before that it was called a move. None of this was
 * ever released.
 */
class UpcastKitTest {

  private static final Path LIBRARYS = Path.of("../jcm-ledger/src/test/resources/golden");
  private static final Path INVENTED = Path.of("src/test/resources/invented-past");
  private static final String TRANSFERRED = "jcm.CreditsTransferred";

  private static final Upcaster TO_1 =
      Upcaster.renaming(new StoredForm("invented.CreditsMoved", 1), new StoredForm(TRANSFERRED, 1));
  private static final Upcaster TO_2 =
      Upcaster.toNextRevision(
          TRANSFERRED,
          1,
          fields -> {
            fields.rename("out", "from");
            fields.rename("in", "to");
          });
  private static final Upcaster TO_3 =
      Upcaster.toNextRevision(
          TRANSFERRED,
          2,
          fields -> {
            fields.put("serials", List.of(fields.text("range")));
            fields.remove("range");
          });

  @TempDir Path folder;

  /** The library's files, and those of the invented past. */
  @BeforeEach
  void copy() throws IOException {
    for (Path from : List.of(LIBRARYS, INVENTED)) {
      try (Stream<Path> files = Files.list(from)) {
        for (Path file : files.toList()) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    }
    Files.move(
        folder.resolve("jcm.CreditsTransferred-1.json"),
        folder.resolve("jcm.CreditsTransferred-3.json"));
    Files.move(
        folder.resolve("invented-CreditsTransferred-1.json"),
        folder.resolve("jcm.CreditsTransferred-1.json"));
    Files.move(
        folder.resolve("invented-CreditsTransferred-1.becomes.txt"),
        folder.resolve("jcm.CreditsTransferred-1.becomes.txt"));
  }

  private UpcastKit kit(Upcaster... steps) {
    return UpcastKit.in(folder).with(EventForms.ours().raised(TRANSFERRED, 3).with(steps));
  }

  private static void assertFault(Runnable check, String... words) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(check::run)
        .satisfies(
            e -> {
              for (String word : words) {
                assertThat(e).hasMessageContaining(word);
              }
            });
  }

  @Test
  void aWholePastHolds() {
    kit(TO_1, TO_2, TO_3).isComplete();
    kit(TO_1, TO_2, TO_3).holds();
  }

  @Test
  void aRevisionRaisedWithoutAnUpcaster() {
    assertFault(
        kit(TO_1, TO_2)::isComplete,
        "jcm.CreditsTransferred revision 2 was written once, and no upcaster leads from it",
        "jcm.CreditsTransferred-2.json: event jcm.CreditsTransferred of revision 2 cannot be read");
    assertFault(
        UpcastKit.in(LIBRARYS).with(EventForms.ours().raised(TRANSFERRED, 2))::isComplete,
        "jcm.CreditsTransferred revision 1 was written once, and no upcaster leads from it",
        "jcm.CreditsTransferred revision 2 has no approved file jcm.CreditsTransferred-2.json");
  }

  @Test
  void anEarlierRevisionWithoutAFile() throws IOException {
    Files.delete(folder.resolve("jcm.CreditsTransferred-2.json"));
    assertFault(
        kit(TO_1, TO_2, TO_3)::isComplete,
        "jcm.CreditsTransferred revision 2 has no approved file",
        "jcm.CreditsTransferred-2.becomes.txt stands beside no event");
    Files.delete(folder.resolve("jcm.CreditsTransferred-2.becomes.txt"));
    kit(TO_1, TO_2, TO_3).holds();
  }

  @Test
  void aFileWithoutWhatItBecomes() throws IOException {
    Files.delete(folder.resolve("jcm.CreditsTransferred-2.becomes.txt"));
    assertFault(
        kit(TO_1, TO_2, TO_3)::holds,
        "nothing beside it says what it becomes; it becomes jcm.CreditsTransferred 3 {\"on\":");
  }

  @Test
  void aFileThatBecomesSomethingElse() throws IOException {
    Path becomes = folder.resolve("jcm.CreditsTransferred-2.becomes.txt");
    Files.writeString(becomes, Files.readString(becomes).replace("1-60", "1-61"));
    assertFault(
        kit(TO_1, TO_2, TO_3)::holds,
        "jcm.CreditsTransferred-2.json: it becomes jcm.CreditsTransferred 3 {",
        "\"1-60\"]}, not jcm.CreditsTransferred 3 {",
        "\"1-61\"]}");
  }

  /** Readable, but its fields stand in another order than today's: a second reader would differ. */
  @Test
  void anUpcasterThatLeavesAnotherFormThanTodays() {
    Upcaster untidy =
        Upcaster.toNextRevision(
            TRANSFERRED,
            2,
            fields -> {
              String by = fields.text("by");
              fields.remove("by");
              fields.put("serials", List.of(fields.text("range")));
              fields.remove("range");
              fields.put("by", by);
            });
    assertFault(kit(TO_1, TO_2, untidy)::holds, "it is not how the event is written today");
  }

  @Test
  void aFileOfAFormThatNobodyKnows() throws IOException {
    Files.writeString(folder.resolve("jcm.Unheard-1.json"), "{}");
    assertFault(kit(TO_1, TO_2, TO_3)::holds, "jcm.Unheard-1.json", "knows no event of this type");
  }

  @Test
  void aFormOfTodayThatIsSaidToBecomeSomething() throws IOException {
    Files.writeString(folder.resolve("jcm.CreditsTransferred-3.becomes.txt"), "itself");
    assertFault(kit(TO_1, TO_2, TO_3)::holds, "becomes nothing else than itself");
  }

  @Test
  void moreFilesOfOneForm() throws IOException {
    Files.copy(
        folder.resolve("jcm.CreditsTransferred-2.json"),
        folder.resolve("jcm.CreditsTransferred-2.long-names.json"));
    assertFault(
        kit(TO_1, TO_2, TO_3)::holds, "jcm.CreditsTransferred-2.long-names.json: nothing beside");
  }
}
