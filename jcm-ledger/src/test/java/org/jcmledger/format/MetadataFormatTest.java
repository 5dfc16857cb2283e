package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Optional;
import org.jcmledger.core.value.Wording;
import org.junit.jupiter.api.Test;

class MetadataFormatTest {

  private static final RequestHash HASH = RequestHash.of("0123456789abcdef".repeat(4));

  @Test
  void writesAndReads() {
    EventMetadata sourced = new EventMetadata(HASH, Optional.of(Wording.of("minutes, p. 3")));
    assertThat(MetadataFormat.encode(sourced))
        .asString(UTF_8)
        .isEqualTo("{\"requestHash\":\"" + HASH + "\",\"source\":\"minutes, p. 3\"}");
    assertThat(MetadataFormat.decode(MetadataFormat.encode(sourced))).isEqualTo(sourced);

    EventMetadata plain = new EventMetadata(HASH, Optional.empty());
    assertThat(MetadataFormat.encode(plain))
        .asString(UTF_8)
        .isEqualTo("{\"requestHash\":\"" + HASH + "\"}");
    assertThat(MetadataFormat.decode(MetadataFormat.encode(plain))).isEqualTo(plain);
  }

  @Test
  void refusesAnythingElse() {
    assertRefused("{}", "requestHash: the field is missing");
    assertRefused("{\"requestHash\":\"" + "A".repeat(64) + "\"}", "requestHash: request hash 'AAA");
    assertRefused("{\"requestHash\":\"" + HASH + "\",\"x\":1}", "x: the field is unknown");
    assertRefused("{\"requestHash\":\"" + HASH + "\",\"source\":null}", "source: a text is wanted");
  }

  @Test
  void theQuickLookTakesExactlyThe16Digits() {
    byte[] plain = MetadataFormat.encode(new EventMetadata(HASH, Optional.empty()));
    assertThat(MetadataFormat.isPlain(plain)).isTrue();
    for (int at = 0; at < plain.length; at++) {
      for (int value = 0; value < 256; value++) {
        byte[] changed = plain.clone();
        changed[at] = (byte) value;
        boolean digit = (value >= '0' && value <= '9') || (value >= 'a' && value <= 'f');
        boolean inHash = at >= 16 && at < 80;
        assertThat(MetadataFormat.isPlain(changed))
            .as("byte %d is %d", at, value)
            .isEqualTo(inHash ? digit : changed[at] == plain[at]);
      }
    }
    assertThat(MetadataFormat.isPlain(Arrays.copyOf(plain, plain.length + 1))).isFalse();
    assertThat(MetadataFormat.isPlain(new byte[0])).isFalse();
  }

  private static void assertRefused(String metadata, String message) {
    assertThatExceptionOfType(UnreadableMetadataException.class)
        .isThrownBy(() -> MetadataFormat.decode(metadata.getBytes(UTF_8)))
        .withMessageStartingWith("metadata cannot be read: " + message);
  }
}
