package org.jcmledger.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The vectors of docs/stored-format.md are what this code makes. */
class StoredFormatPageTest {

  private static final List<String> LEAVES =
      List.of(
          "ae5010abdc8797116aca1c297f30c8a7ca3a5827cf58463a53243c67ec5b2cb8",
          "ca8c92bc41ea9cc9b7b1ac9c5382ac4584dac0f4c5f18e1f6f1d016e4e012561",
          "3a5f7d0bed8586f69305e805727cb709b9ee5a605b54e138a34ef9ea2237f787");

  private static final String KEY =
      "PRIVATE+KEY+registry.example/japan+a14e7313+AZ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g";

  @Test
  void thePageHasTheRootsTheKeysAndTheCheckpoint() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "stored-format.md"));
    MerkleTree tree = new MerkleTree();
    assertThat(page).contains("0  " + tree.root() + "\n");
    for (String leaf : LEAVES) {
      tree.add(LeafHashes.hash(leaf).bytes());
      assertThat(page).contains(leaf + "\n").contains(tree.size() + "  " + tree.root() + "\n");
    }
    SignerKey key = SignerKey.parse(KEY);
    String origin = Checkpoint.originOf(LeafHashes.hash(LEAVES.get(0)));
    String note = new String(new Checkpoint(origin, tree.head()).signedBy(key), UTF_8);
    assertThat(page)
        .contains("```\n" + KEY + "\n" + key.verifier() + "\n```\n")
        .contains("```\n" + note + "```\n");
  }
}
