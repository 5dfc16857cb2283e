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
 * The bytes of a ledger's file are changed, one at a time. Either the verification says so, without
 * any checkpoint, or the byte is of no meaning: the table of events is the same in every column.
 */
class FlippedBytesTest {

  @TempDir Path folder;

  /** Small pages: a tree of several levels, rows that continue on pages of their own, no waste. */
  @Test
  void everyByteOfASmallFile() throws Exception {
    Path path = Ledgers.ledger(folder.resolve("small.jcm"), 2);
    Ledgers.execute(path, "PRAGMA journal_mode = delete", "PRAGMA page_size = 512", "VACUUM");
    flipAll(path, 1, "FlippedBytesTest, small");
  }

  /** Most of this file is zeros that stand for nothing; a part of them is enough. */
  @Test
  void everyByteButSomeZerosOfAFileAsItIsWritten() throws Exception {
    Path path = Ledgers.ledger(folder.resolve("written.jcm"), 2);
    flipAll(path, 20, "FlippedBytesTest, written");
  }

  private static void flipAll(Path path, int zeros, String name) throws IOException, SQLException {
    Random random = Seed.random(name);
    byte[] whole = Files.readAllBytes(path);
    List<String> table = Ledgers.table(path);
    assertThat(verdict(path)).isEqualTo("SOUND");
    Map<String, Integer> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    int flips = 0;
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      for (int i = 0; i < whole.length; i++) {
        if (whole[i] == 0 && random.nextInt(zeros) != 0) {
          continue;
        }
        flips++;
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
    int same = counts.getOrDefault("SOUND", 0) - missed.size();
    int found = flips - same - missed.size();
    System.out.printf(
        "%s: of %d bytes %d flipped: %d found, %d of no meaning, %d missed; %s%n",
        name, whole.length, flips, found, same, missed.size(), counts);
    assertThat(missed).isEmpty();
    assertThat(found).as("bytes that mean something").isGreaterThan(4000);
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
