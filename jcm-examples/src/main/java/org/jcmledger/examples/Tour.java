package org.jcmledger.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jcmledger.examples.article6.OneTonne;
import org.jcmledger.examples.firstissuances.FirstIssuances;
import org.jcmledger.examples.seed.Seed;
import org.jcmledger.examples.story.Story;

/**
 * Shows the ledger at work: the JCM as it was published in December 2015, the first JCM credits
 * ever issued, from public sources, and then two stories with invented entities, each in a ledger
 * of its own: one of trade, one of Article 6.
 */
public final class Tour {

  private Tour() {}

  /**
   * Runs the tour in a new folder.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    run(
        Files.createTempDirectory("jcm-tour-"),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Runs the tour, with its ledgers in a folder. */
  static void run(Path folder, PrintStream out) throws IOException {
    out.println("The JCM credit ledger: a tour");
    Path record = folder.resolve("jcm.jcm");
    Seed.show(record, out);
    FirstIssuances.show(record, out);
    Story.show(folder.resolve("story.jcm"), out);
    OneTonne.show(folder, out);
  }
}
