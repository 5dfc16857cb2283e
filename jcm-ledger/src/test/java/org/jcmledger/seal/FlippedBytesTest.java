package org.jcmledger.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jcmledger.store.LedgerFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every byte of a ledger's file is changed, one at a time. Either the verification says so, without
 * any checkpoint, or the byte is of no meaning: the table of events is the same in every column.
 */
class FlippedBytesTest {

  @TempDir Path folder;

  @Test
  void ofAFileAsItIsWritten() throws Exception {
    flipAll(Ledgers.ledger(folder.resolve("written.jcm"), 4), "FlippedBytesTest, written");
  }

  /** Small pages: a tree of several levels, and rows that continue on pages of their own. */
  @Test
  void ofAFileWithSmallPages() throws Exception {
    Path path = Ledgers.ledger(folder.resolve("small.jcm"), 4);
    Ledgers.execute(path, "PRAGMA journal_mode = delete", "PRAGMA page_size = 512", "VACUUM");
    flipAll(path, "FlippedBytesTest, small pages");
  }

  private static void flipAll(Path path, String name) throws IOException, SQLException {
    Random random = Seed.random(name);
    byte[] whole = Files.readAllBytes(path);
    List<String> table = Ledgers.table(path);
    assertThat(verdict(path)).isEqualTo("SOUND");
    Map<String, Integer> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      for (int i = 0; i < whole.length; i++) {
        byte flipped = (byte) (whole[i] ^ (1 + random.nextInt(255)));
        file.write(ByteBuffer.wrap(new byte[] {flipped}), i);
        String verdict = verdict(path);
        counts.merge(verdict, 1, Integer::sum);
        if (verdict.equals("SOUND") && !Ledgers.table(path).equals(table)) {
          missed.add("byte %d: %02x to %02x".formatted(i, whole[i], flipped));
        }
        file.write(ByteBuffer.wrap(whole, i, 1), i);
      }
    }
    int free = counts.getOrDefault("SOUND", 0);
    System.out.printf(
        "%s: %d bytes flipped, %d found, %d of no meaning; %s%n",
        name, whole.length, whole.length - free - missed.size(), free - missed.size(), counts);
    assertThat(missed).isEmpty();
    assertThat(free).as("not everything can be of no meaning").isLessThan(whole.length / 2);
    assertThat(Ledgers.table(path)).isEqualTo(table);
  }

  private static String verdict(Path path) {
    try {
      return Verifier.verify(path, List.of()).verdict().toString();
    } catch (LedgerFileException e) {
      assertThat(e.getMessage()).contains(path.toString()).endsWith(".");
      return e.problem().toString();
    }
  }
}
