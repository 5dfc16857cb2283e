package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.MerkleTree;

/** Whether a log extends what was signed before: the root at the checkpoint's size is the same. */
final class CheckpointChecks {

  private final MerkleTree tree;
  private final Map<String, Checkpoint> checkpoints;
  private final Suspicions suspicions;

  /** Has the tree keep what will be compared; to be made before the first leaf is added. */
  CheckpointChecks(MerkleTree tree, Map<String, Checkpoint> checkpoints, Suspicions suspicions) {
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.suspicions = suspicions;
    tree.keepRootAt(1);
    checkpoints.values().forEach(checkpoint -> tree.keepRootAt(checkpoint.head().size()));
  }

  List<CheckpointResult> check() {
    List<CheckpointResult> results = new ArrayList<>();
    checkpoints.forEach(
        (file, checkpoint) -> {
          boolean extended = check(file, checkpoint);
          results.add(
              new CheckpointResult(
                  file, checkpoint.origin(), checkpoint.head().size(), true, extended));
        });
    return results;
  }

  private boolean check(String file, Checkpoint checkpoint) {
    long size = checkpoint.head().size();
    if (tree.size() > 0 && !Checkpoint.originOf(tree.rootAt(1)).equals(checkpoint.origin())) {
      throw new AuditInputException(
          AuditInputException.Problem.OF_ANOTHER_LEDGER, file, checkpoint.origin());
    }
    String reason;
    if (tree.size() < size) {
      reason = tree.size() + " < " + size;
    } else if (tree.rootAt(size).equals(checkpoint.head().root())) {
      return true;
    } else {
      reason = tree.rootAt(size) + " != " + checkpoint.head().root();
    }
    new Suspicion(FindingCode.CHECKPOINT_NOT_EXTENDED, 0)
        .fact("file", file)
        .fact("size", size)
        .fact("reason", reason)
        .report(suspicions);
    return false;
  }
}
