package org.jcmledger.seal;

import java.util.Arrays;
import java.util.HexFormat;
import org.jcmledger.store.LeafHash;
import org.jspecify.annotations.Nullable;

/** A hash of a Merkle tree: of a leaf, of a node, or of the whole. Immutable, 32 bytes. */
public final class TreeHash {

  /** The length of a hash in bytes. */
  public static final int LENGTH = LeafHash.LENGTH;

  private final byte[] bytes;

  private TreeHash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * The hash of a copy of these bytes.
   *
   * @throws IllegalArgumentException if they are not 32
   */
  public static TreeHash of(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
    }
    return new TreeHash(bytes.clone());
  }

  /** The hash whose 32 bytes begin at the offset; they are copied. */
  static TreeHash at(byte[] bytes, int offset) {
    return new TreeHash(Arrays.copyOfRange(bytes, offset, offset + LENGTH));
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TreeHash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** The bytes in Base64, as checkpoints have them; 44 characters. */
  public String base64() {
    return StrictBase64.encode(bytes);
  }

  /** 64 hexadecimal digits, in small letters. */
  @Override
  public String toString() {
    return HexFormat.of().formatHex(bytes);
  }
}
