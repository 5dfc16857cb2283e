package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewEventTest {

  private static final byte[] EMPTY_OBJECT = Events.utf8("{}");

  @ParameterizedTest
  @ValueSource(strings = {"", "a\0", "\ud83c", "x\udf31y", "\ud83c\ud83c", "\udf31\ud83c"})
  void refusesTextsThatNoStoreKeepsAsTheyAre(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> make(text, "s", 0, "t", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> make("i", text, 0, "t", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> make("i", "s", 0, text, 1));
  }

  @Test
  void refusesImpossibleNumbers() {
    assertThatIllegalArgumentException().isThrownBy(() -> make("i", "s", -1, "t", 1));
    assertThatIllegalArgumentException().isThrownBy(() -> make("i", "s", 0, "t", 0));
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[][] malformed = {
      {'{', (byte) 0xff, '}'},
      {(byte) 0xe3, (byte) 0x81},
      {(byte) 0xc0, (byte) 0x80},
      {'a', 0},
      {(byte) 0xc3, (byte) 0xa9, 0},
      {(byte) 0xed, (byte) 0xa0, (byte) 0x80}
    };
    for (byte[] bytes : malformed) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NewEvent("i", "s", 0, "t", 1, 0, bytes, EMPTY_OBJECT));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new NewEvent("i", "s", 0, "t", 1, 0, EMPTY_OBJECT, bytes));
    }
  }

  @Test
  void refusesSuchAByteWhereverItStands() {
    for (byte bad : new byte[] {0, (byte) 0x80, (byte) 0xff}) {
      for (int at = 0; at < 20; at++) {
        byte[] bytes = "\u0001~".repeat(10).getBytes(StandardCharsets.US_ASCII);
        assertThat(new NewEvent("i", "s", 0, "t", 1, 0, bytes, bytes).payload()).isSameAs(bytes);
        bytes[at] = bad;
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new NewEvent("i", "s", 0, "t", 1, 0, bytes, EMPTY_OBJECT));
      }
    }
  }

  @Test
  void takesEveryPlaneOfUnicode() {
    assertThat(make("𠮷🌱é", "book/日本", 0, "t", 1).eventId()).isEqualTo("𠮷🌱é");
  }

  private static NewEvent make(String id, String stream, long sequence, String type, int revision) {
    return new NewEvent(id, stream, sequence, type, revision, 0, EMPTY_OBJECT, EMPTY_OBJECT);
  }
}
