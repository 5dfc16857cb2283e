package org.jcmledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The vectors of docs/stored-format.md, which were computed with Python's struct and hashlib. */
class LeafHashTest {

  private final LeafHash leafHash = new LeafHash();

  @Test
  void aFirstEvent() {
    assertVector(
        stored(1L, "r1", "book/JP", 0L, "jcm.BookOpened", 1, 1775044800000L, "{}", "{}"),
        "6a636d31000000000000000100000002723100000007626f6f6b2f4a50000000000000000000"
            + "00000e6a636d2e426f6f6b4f70656e6564000000010000019d48ea2e00000000027b7d000000"
            + "027b7d",
        "ae5010abdc8797116aca1c297f30c8a7ca3a5827cf58463a53243c67ec5b2cb8");
  }

  @Test
  void anEventWithTextBeyondAscii() {
    assertVector(
        stored(
            2L,
            "0190a2b4-7c1e#2",
            "committee/MN",
            7L,
            "jcm.IssuanceDecided",
            1,
            1775044800123L,
            "{\"project\":\"MN001\",\"名称\":\"高効率ボイラー\"}",
            "{\"by\":\"🌱\"}"),
        "6a636d3100000000000000020000000f30313930613262342d3763316523320000000c636f6d"
            + "6d69747465652f4d4e0000000000000007000000136a636d2e49737375616e63654465636964"
            + "6564000000010000019d48ea2e7b000000347b2270726f6a656374223a224d4e303031222c22"
            + "e5908de7a7b0223a22e9ab98e58ab9e78e87e3839ce382a4e383a9e383bc227d0000000d7b22"
            + "6279223a22f09f8cb1227d",
        "ca8c92bc41ea9cc9b7b1ac9c5382ac4584dac0f4c5f18e1f6f1d016e4e012561");
  }

  @Test
  void theGreatestNumbersAndEmptyBytes() {
    assertVector(
        stored(4294967297L, "z", "book/ID", Long.MAX_VALUE, "t", Integer.MAX_VALUE, -1L, "", ""),
        "6a636d310000000100000001000000017a00000007626f6f6b2f49447fffffffffffffff0000"
            + "0001747fffffffffffffffffffffff0000000000000000",
        "3a5f7d0bed8586f69305e805727cb709b9ee5a605b54e138a34ef9ea2237f787");
  }

  private void assertVector(StoredEvent event, String leafData, String hash) {
    HexFormat hex = HexFormat.of();
    assertThat(hex.formatHex(leafHash.leafData(event))).isEqualTo(leafData);
    assertThat(hex.formatHex(leafHash.of(event))).isEqualTo(hash);
    assertThat(hex.formatHex(leafHash.of(event))).as("with the same hasher again").isEqualTo(hash);
  }

  private static StoredEvent stored(
      long position,
      String id,
      String stream,
      long sequence,
      String type,
      int revision,
      long recordedAt,
      String payload,
      String metadata) {
    return new StoredEvent(
        position,
        id,
        stream,
        sequence,
        type,
        revision,
        recordedAt,
        Events.utf8(payload),
        Events.utf8(metadata),
        new byte[0]);
  }

  @Test
  void hashesLongTextsAndBytes() {
    StoredEvent event =
        stored(
            1, "é" + "i".repeat(3_000), "s".repeat(2_000), 0, "t", 1, 0, "p".repeat(9_000), "{}");

    byte[] data = leafHash.leafData(event);
    assertThat(data).hasSize(4 + 8 + 4 + 3_002 + 4 + 2_000 + 8 + 4 + 1 + 4 + 8 + 4 + 9_000 + 4 + 2);
    assertThat(leafHash.of(event)).isEqualTo(sha256OfZeroAnd(data));
  }

  private static byte[] sha256OfZeroAnd(byte[] data) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((byte) 0);
      return sha256.digest(data);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
