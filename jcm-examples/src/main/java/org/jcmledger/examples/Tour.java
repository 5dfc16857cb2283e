package org.jcmledger.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jcmledger.examples.firstissuances.FirstIssuances;
import org.jcmledger.examples.story.Story;

/**
 * Shows the ledger at work: the first JCM credits ever issued, from public sources, and then a
 * story with invented entities in a ledger of its own.
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
    FirstIssuances.show(folder.resolve("first-issuances.jcm"), out);
    Story.show(folder.resolve("story.jcm"), out);
  }
}
