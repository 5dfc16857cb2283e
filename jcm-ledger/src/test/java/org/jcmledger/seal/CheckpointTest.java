package org.jcmledger.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import java.util.List;
import org.jcmledger.seal.SealException.Problem;
import org.junit.jupiter.api.Test;

/** The text of checkpoints is that of C2SP's tlog-checkpoint. */
class CheckpointTest {

  private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

  /** The specification's example. */
  private static final String EXAMPLE = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

  private final SignerKey key = SignerKey.generate("registry.example/japan");

  @Test
  void theSpecificationsExampleIsRead() {
    Checkpoint example = Checkpoint.parse(EXAMPLE);
    assertThat(example.origin()).isEqualTo("example.com/behind-the-sofa");
    assertThat(example.head().size()).isEqualTo(20_852_163);
    assertThat(example.head().root()).isEqualTo(TreeHash.of(Base64.getDecoder().decode(ROOT)));
  }

  @Test
  void aSignedOneIsReadBack() {
    Checkpoint checkpoint = Checkpoint.parse(EXAMPLE);
    byte[] note = checkpoint.signedBy(key);
    assertThat(new String(note, UTF_8)).startsWith(EXAMPLE + "\n— registry.example/japan ");
    assertThat(Checkpoint.open(note, List.of(key.verifier()))).isEqualTo(checkpoint);
  }

  @Test
  void moreLinesAreTolerated() {
    byte[] note = SignedNote.sign(EXAMPLE + "an extension\nand another\n", key);
    assertThat(Checkpoint.open(note, List.of(key.verifier()))).isEqualTo(Checkpoint.parse(EXAMPLE));
  }

  @Test
  void anEmptyTreeCanBeSealed() {
    Checkpoint empty = new Checkpoint("log", new MerkleTree().head());
    assertThat(Checkpoint.open(empty.signedBy(key), List.of(key.verifier()))).isEqualTo(empty);
  }

  @Test
  void anythingElseIsRefused() {
    for (String text :
        List.of(
            "log\n",
            "log\n1\n",
            "\n1\n" + ROOT + "\n",
            "log\n01\n" + ROOT + "\n",
            "log\n-1\n" + ROOT + "\n",
            "log\n+1\n" + ROOT + "\n",
            "log\n１\n" + ROOT + "\n",
            "log\n 1\n" + ROOT + "\n",
            "log\n9223372036854775808\n" + ROOT + "\n",
            "log\n1\n" + ROOT.substring(1) + "\n",
            "log\n1\n" + ROOT.replace("2I=", "2J=") + "\n",
            "log\n1\nAAAA\n",
            "log\n1\n" + ROOT + "\n\n",
            "log\n1\n" + ROOT + "\n\nextension\n")) {
      byte[] note = SignedNote.sign(text, key);
      assertThatExceptionOfType(SealException.class)
          .as(text)
          .isThrownBy(() -> Checkpoint.open(note, List.of(key.verifier())))
          .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.NOT_A_CHECKPOINT));
    }
  }
}
