package org.jcmledger.seal;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Leaf hashes to build trees of. */
final class LeafHashes {

  /** The data of the eight leaves that implementations of RFC 6962 test with. */
  private static final List<String> EIGHT =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private LeafHashes() {}

  static List<byte[]> eight() {
    return EIGHT.stream()
        .map(hex -> NaiveTree.sha256(new byte[] {0}, HexFormat.of().parseHex(hex)))
        .toList();
  }

  static List<byte[]> random(Random random, int count) {
    return Stream.generate(() -> random(random)).limit(count).toList();
  }

  static byte[] random(Random random) {
    byte[] hash = new byte[TreeHash.LENGTH];
    random.nextBytes(hash);
    return hash;
  }

  static List<byte[]> changed(List<byte[]> leaves, int index, byte[] leaf) {
    List<byte[]> changed = new ArrayList<>(leaves);
    changed.set(index, leaf);
    return changed;
  }

  static TreeHash hash(String hex) {
    return TreeHash.of(HexFormat.of().parseHex(hex));
  }
}
