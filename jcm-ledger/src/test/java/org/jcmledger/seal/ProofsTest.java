package org.jcmledger.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Proofs are as RFC 9162 defines them, convince of what is so, and of nothing else. */
class ProofsTest {

  private static final int ALL = 70;

  private final Random random = Seed.random("ProofsTest");

  /** Proofs that the reference implementations give for the eight leaves, among others. */
  @Test
  void theEightLeaves() {
    List<byte[]> leaves = LeafHashes.eight();
    assertThat(inclusion(leaves, 0, 8))
        .containsExactly(
            LeafHashes.hash("96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"),
            LeafHashes.hash("5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"),
            LeafHashes.hash("6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"));
    assertThat(consistency(leaves, 6, 8))
        .containsExactly(
            LeafHashes.hash("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"),
            LeafHashes.hash("ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"),
            LeafHashes.hash("d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"));
  }

  @Test
  void inclusionProofsOfAllSizes() {
    List<byte[]> leaves = LeafHashes.random(random, ALL);
    NaiveTree naive = new NaiveTree(leaves);
    for (int size = 1; size <= ALL; size++) {
      TreeHead head = new TreeHead(size, naive.root(size));
      for (int index = 0; index < size; index++) {
        List<TreeHash> proof = inclusion(leaves, index, size);
        assertThat(proof).as("%d of %d", index, size).isEqualTo(naive.inclusion(index, size));
        assertThat(Proofs.includes(head, index, TreeHash.of(leaves.get(index)), proof)).isTrue();
      }
    }
  }

  @Test
  void consistencyProofsOfAllSizes() {
    List<byte[]> leaves = LeafHashes.random(random, ALL);
    NaiveTree naive = new NaiveTree(leaves);
    for (int to = 0; to <= ALL; to++) {
      TreeHead later = new TreeHead(to, naive.root(to));
      for (int from = 0; from <= to; from++) {
        List<TreeHash> proof = consistency(leaves, from, to);
        assertThat(proof)
            .as("%d to %d", from, to)
            .isEqualTo(from == 0 ? List.of() : naive.consistency(from, to));
        assertThat(Proofs.isExtension(new TreeHead(from, naive.root(from)), later, proof)).isTrue();
      }
    }
  }

  @Test
  void proofsOfRandomSizes() {
    for (int round = 0; round < 30; round++) {
      int to = 1000 + random.nextInt(4000);
      int from = 1 + random.nextInt(to);
      List<byte[]> leaves = LeafHashes.random(random, to);
      NaiveTree naive = new NaiveTree(leaves);
      assertThat(inclusion(leaves, from - 1, to)).isEqualTo(naive.inclusion(from - 1, to));
      assertThat(consistency(leaves, from, to)).isEqualTo(naive.consistency(from, to));
    }
  }

  @Test
  void noOtherInclusionIsProved() {
    List<byte[]> leaves = LeafHashes.random(random, 40);
    NaiveTree naive = new NaiveTree(leaves);
    for (int size = 1; size <= leaves.size(); size++) {
      TreeHead head = new TreeHead(size, naive.root(size));
      int index = random.nextInt(size);
      TreeHash leaf = TreeHash.of(leaves.get(index));
      List<TreeHash> proof = naive.inclusion(index, size);

      assertNoMutantPasses(proof, mutant -> Proofs.includes(head, index, leaf, mutant));
      for (TreeHash other : mutants(leaf)) {
        assertThat(Proofs.includes(head, index, other, proof)).isFalse();
      }
      for (TreeHash other : mutants(head.root())) {
        assertThat(Proofs.includes(new TreeHead(size, other), index, leaf, proof)).isFalse();
      }
      for (int other = -1; other <= size; other++) {
        if (other != index) {
          assertThat(Proofs.includes(head, other, leaf, proof)).isFalse();
        }
      }
    }
  }

  @Test
  void noOtherExtensionIsProved() {
    List<byte[]> leaves = LeafHashes.random(random, 40);
    NaiveTree naive = new NaiveTree(leaves);
    for (int to = 1; to <= leaves.size(); to++) {
      int from = 1 + random.nextInt(to);
      TreeHead earlier = new TreeHead(from, naive.root(from));
      TreeHead later = new TreeHead(to, naive.root(to));
      List<TreeHash> proof = naive.consistency(from, to);

      assertNoMutantPasses(proof, mutant -> Proofs.isExtension(earlier, later, mutant));
      for (TreeHash other : mutants(earlier.root())) {
        assertThat(Proofs.isExtension(new TreeHead(from, other), later, proof)).isFalse();
      }
      for (TreeHash other : mutants(later.root())) {
        assertThat(Proofs.isExtension(earlier, new TreeHead(to, other), proof)).isFalse();
      }
      if (from < to) {
        assertThat(Proofs.isExtension(later, earlier, proof)).isFalse();
      }
    }
    TreeHead notEmpty = new TreeHead(0, naive.root(1));
    assertThat(Proofs.isExtension(notEmpty, new TreeHead(2, naive.root(2)), List.of())).isFalse();
  }

  @Test
  void aBuilderRefusesWhatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> ProofBuilder.ofInclusion(3, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> ProofBuilder.ofInclusion(-1, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> ProofBuilder.ofConsistency(4, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> ProofBuilder.ofConsistency(-1, 3));
    assertThatIllegalStateException().isThrownBy(() -> ProofBuilder.ofInclusion(0, 1).proof());
  }

  private void assertNoMutantPasses(List<TreeHash> proof, Predicate<List<TreeHash>> passes) {
    assertThat(passes.test(proof)).isTrue();
    for (int i = 0; i < proof.size(); i++) {
      for (TreeHash mutant : mutants(proof.get(i))) {
        List<TreeHash> mutated = new ArrayList<>(proof);
        mutated.set(i, mutant);
        assertThat(passes.test(mutated)).isFalse();
      }
      List<TreeHash> shorter = new ArrayList<>(proof);
      shorter.remove(i);
      assertThat(passes.test(shorter)).isFalse();
      if (i > 0) {
        List<TreeHash> swapped = new ArrayList<>(proof);
        Collections.swap(swapped, i, i - 1);
        assertThat(passes.test(swapped)).isFalse();
      }
    }
    List<TreeHash> longer = new ArrayList<>(proof);
    longer.add(TreeHash.of(LeafHashes.random(random)));
    assertThat(passes.test(longer)).isFalse();
  }

  /** The hash with each of its bytes changed, one at a time. */
  private List<TreeHash> mutants(TreeHash hash) {
    List<TreeHash> mutants = new ArrayList<>();
    for (int i = 0; i < TreeHash.LENGTH; i++) {
      byte[] bytes = hash.bytes();
      bytes[i] ^= (byte) (1 + random.nextInt(255));
      mutants.add(TreeHash.of(bytes));
    }
    return mutants;
  }

  private static List<TreeHash> inclusion(List<byte[]> leaves, int index, int size) {
    return built(ProofBuilder.ofInclusion(index, size), leaves);
  }

  private static List<TreeHash> consistency(List<byte[]> leaves, int from, int to) {
    return built(ProofBuilder.ofConsistency(from, to), leaves);
  }

  private static List<TreeHash> built(ProofBuilder builder, List<byte[]> leaves) {
    leaves.forEach(leaf -> builder.add(leaf, 0)); // those beyond the size too
    return builder.proof();
  }
}
