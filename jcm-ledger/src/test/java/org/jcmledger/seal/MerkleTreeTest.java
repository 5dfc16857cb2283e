package org.jcmledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Vectors that other implementations of RFC 6962 test with too, and the definition as a model. */
class MerkleTreeTest {

  /** The roots of the first 0 to 8 of the eight leaves; found with Python's hashlib too. */
  private static final List<String> ROOTS =
      List.of(
          "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  private final MerkleTree tree = new MerkleTree();

  @Test
  void theEightLeaves() {
    List<byte[]> leaves = LeafHashes.eight();
    for (int size = 0; size <= leaves.size(); size++) {
      if (size > 0) {
        tree.add(leaves.get(size - 1));
      }
      assertThat(tree.head()).isEqualTo(new TreeHead(size, LeafHashes.hash(ROOTS.get(size))));
    }
  }

  @Test
  void allSizesUpTo300AreAsDefined() {
    List<byte[]> leaves = LeafHashes.random(Seed.random("MerkleTreeTest"), 300);
    NaiveTree naive = new NaiveTree(leaves);
    for (int size = 1; size <= leaves.size(); size++) {
      tree.add(leaves.get(size - 1));
      assertThat(tree.size()).isEqualTo(size);
      assertThat(tree.root()).as("size %d", size).isEqualTo(naive.root(size));
    }
  }

  @Test
  void randomSizesAreAsDefinedAndEarlierRootsAreKept() {
    Random random = Seed.random("MerkleTreeTest, sizes");
    for (int round = 0; round < 30; round++) {
      int size = 300 + random.nextInt(5000);
      List<byte[]> leaves = LeafHashes.random(random, size);
      NaiveTree naive = new NaiveTree(leaves);
      List<Integer> sizes = random.ints(5, 0, size + 1).boxed().toList();

      tree.clear();
      sizes.forEach(tree::keepRootAt);
      leaves.forEach(tree::add);

      assertThat(tree.root()).as("size %d", size).isEqualTo(naive.root(size));
      for (int earlier : sizes) {
        assertThat(tree.rootAt(earlier))
            .as("%d of %d", earlier, size)
            .isEqualTo(naive.root(earlier));
      }
    }
  }

  @Test
  void aHashMayStandAnywhereInAnArray() {
    byte[] leaf = LeafHashes.random(Seed.random("MerkleTreeTest, offset"));
    byte[] array = new byte[100];
    System.arraycopy(leaf, 0, array, 51, leaf.length);

    tree.add(array, 51);

    assertThat(tree.root()).isEqualTo(TreeHash.of(leaf));
  }

  @Test
  void whatWasNotKeptIsNotMadeUp() {
    LeafHashes.eight().forEach(tree::add);

    assertThat(tree.rootAt(8)).isEqualTo(tree.root());
    assertThatIllegalArgumentException().isThrownBy(() -> tree.rootAt(7));
    assertThatIllegalArgumentException().isThrownBy(() -> tree.rootAt(9));
    assertThatIllegalArgumentException().isThrownBy(() -> tree.keepRootAt(7));
    tree.keepRootAt(9);
    assertThatIllegalArgumentException().isThrownBy(() -> tree.rootAt(9));
  }
}
