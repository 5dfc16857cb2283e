package org.jcmledger.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.jcmledger.seal.SealException.Problem;
import org.junit.jupiter.api.Test;

/** Keys and notes are those of C2SP's signed-note; its published examples are read. */
class SignedNoteTest {

  /** The specification's example. */
  private static final String FOO =
      "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

  private static final String FOO_NOTE =
      """
      This is an example message.

      — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
      """;

  /** The example of Go's package for signed notes, which made the form of private keys common. */
  private static final String NEUMANN =
      "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

  private static final String NEUMANN_PUBLIC =
      "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  private final SignerKey key = SignerKey.generate("registry.example/japan");

  @Test
  void theSpecificationsExampleIsVerified() {
    VerifierKey foo = VerifierKey.parse(FOO);
    assertThat(foo.name()).isEqualTo("example.com/foo");
    assertThat(foo).hasToString(FOO);
    assertThat(text(FOO_NOTE, foo)).isEqualTo("This is an example message.\n");
  }

  @Test
  void aPrivateKeyHasTheFormOfOtherPrograms() {
    SignerKey neumann = SignerKey.parse(NEUMANN + "\n");
    assertThat(neumann.secretText()).isEqualTo(NEUMANN);
    assertThat(neumann.verifier()).hasToString(NEUMANN_PUBLIC);
    assertThat(neumann.toString()).doesNotContain("AYEKFALV");
  }

  @Test
  void whatOneKeySignsItsPublicKeyVerifies() {
    String text = "日本\n\nand an empty line before\n";
    byte[] note = SignedNote.sign(text, SignerKey.parse(key.secretText()));

    assertThat(SignedNote.parse(note).verifiedBy(List.of(key.verifier()))).isEqualTo(text);
    assertThat(VerifierKey.parse(key.verifier() + "\r\n")).isEqualTo(key.verifier());
    assertThat(SignerKey.generate("a").secretText())
        .isNotEqualTo(SignerKey.generate("a").secretText());
  }

  @Test
  void signaturesOfUnknownKeysAreIgnored() {
    VerifierKey foo = VerifierKey.parse(FOO);
    String witnessed =
        FOO_NOTE
            + "— example.com/foo AAAAAAAAAAA=\n" // another id
            + "— witness.example Uw2QOkn8srV1yJGh2Q==\n"; // another name
    assertThat(text(witnessed, foo)).isEqualTo("This is an example message.\n");
    assertThat(text(witnessed, key.verifier(), foo)).isEqualTo("This is an example message.\n");
    assertFails(Problem.NOT_SIGNED_BY_KEY, witnessed, key.verifier());
    assertFails(Problem.NOT_SIGNED_BY_KEY, FOO_NOTE);
  }

  @Test
  void aWrongSignatureOfAKnownKeySpoilsTheNote() {
    String forged = FOO_NOTE + "— example.com/foo Uw2QOkn8srU=\n";
    assertFails(Problem.WRONG_SIGNATURE, forged, VerifierKey.parse(FOO));
  }

  @Test
  void noByteOfANoteCanBeChanged() {
    Random random = Seed.random("SignedNoteTest");
    byte[] note = SignedNote.sign("origin\n1\nroot\n", key);
    for (int i = 0; i < note.length; i++) {
      byte[] changed = note.clone();
      changed[i] ^= (byte) (1 + random.nextInt(255));
      assertThatExceptionOfType(SealException.class)
          .as("byte %d", i)
          .isThrownBy(() -> SignedNote.parse(changed).verifiedBy(List.of(key.verifier())));
    }
  }

  @Test
  void noByteOfAKeyCanBeChanged() {
    Random random = Seed.random("SignedNoteTest, keys");
    for (boolean secret : new boolean[] {true, false}) {
      String text = secret ? key.secretText() : key.verifier().toString();
      for (int i = 0; i < text.length(); i++) {
        StringBuilder changed = new StringBuilder(text);
        changed.setCharAt(i, (char) (text.charAt(i) ^ 1 + random.nextInt(127)));
        if (i == text.length() - 1 && Character.isWhitespace(changed.charAt(i))) {
          continue; // a shorter key, which the next test has
        }
        assertThatExceptionOfType(SealException.class)
            .as(changed.toString())
            .isThrownBy(() -> parse(secret, changed.toString()));
      }
    }
  }

  @Test
  void aKeyCutShortIsRefused() {
    for (boolean secret : new boolean[] {true, false}) {
      String text = secret ? key.secretText() : key.verifier().toString();
      for (int length = 0; length < text.length(); length++) {
        String cut = text.substring(0, length);
        assertThatExceptionOfType(SealException.class).isThrownBy(() -> parse(secret, cut));
      }
    }
  }

  private static void parse(boolean secret, String text) {
    if (secret) {
      SignerKey.parse(text);
    } else {
      VerifierKey.parse(text);
    }
  }

  @Test
  void malformedNotesAreRefused() {
    String line = "— a AAAAAAA=\n";
    for (String note :
        List.of(
            "",
            "\n",
            "text\n",
            "text\n\n",
            "text\n" + line,
            "text\n\n— a AAAAAAA=",
            "text\n\n" + line + "\n",
            "te\txt\n\n" + line,
            "text\n\n- a AAAAAAA=\n",
            "text\n\n—a AAAAAAA=\n",
            "text\n\n— AAAAAAA=\n",
            "text\n\n— a+b AAAAAAA=\n",
            "text\n\n— a b AAAAAAA=\n",
            "text\n\n— a AAAAAAA\n",
            "text\n\n— a AAAAAAB=\n",
            "text\n\n— a AAAAAA==\n",
            "text\n\n" + line + "more\n",
            "x".repeat(SignedNote.MAX_BYTES) + "\n\n" + line)) {
      assertFails(Problem.NOT_A_CHECKPOINT, note, key.verifier());
    }
    assertThatExceptionOfType(SealException.class)
        .isThrownBy(() -> SignedNote.parse(new byte[] {(byte) 0xff, '\n', '\n'}));
  }

  @Test
  void sixteenSignaturesAreReadAndMore() {
    String note = FOO_NOTE + "— witness.example Uw2QOkn8srV1yJGh2Q==\n".repeat(200);
    assertThat(text(note, VerifierKey.parse(FOO))).isEqualTo("This is an example message.\n");
  }

  @Test
  void aNameMayNotBreakALine() {
    for (String name :
        List.of("", "a b", "a+b", "a\u3000b", "a\u00a0b", "a\nb", "\ud800", "\u0085")) {
      assertThat(SignerKey.isName(name)).as(name).isFalse();
      assertThatIllegalArgumentException().isThrownBy(() -> SignerKey.generate(name));
    }
    assertThat(SignerKey.isName("登録簿.example/日本")).isTrue();
  }

  private static String text(String note, VerifierKey... keys) {
    return SignedNote.parse(note.getBytes(UTF_8)).verifiedBy(List.of(keys));
  }

  private static void assertFails(Problem problem, String note, VerifierKey... keys) {
    assertThatExceptionOfType(SealException.class)
        .as(note)
        .isThrownBy(() -> text(note, keys))
        .satisfies(e -> assertThat(e.problem()).isEqualTo(problem));
  }
}
