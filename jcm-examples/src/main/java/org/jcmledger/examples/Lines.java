package org.jcmledger.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.jcmledger.CommandFile;
import org.jcmledger.JcmLedger;

/** A file of commands beside this class, one a line of JSON, each with the place it comes from. */
public enum Lines {
  /** What Japan's three ministries published in December 2015. */
  SEED_2015_12("seed-2015-12.jsonl"),
  /** The first JCM credits ever issued; to be loaded after the seed. */
  FIRST_ISSUANCES("first-issuances.jsonl"),
  /** The partner countries since 2015; to be loaded after the seed. */
  PARTNERS_SINCE("partners-since.jsonl");

  private final String file;

  Lines(String file) {
    this.file = file;
  }

  /** How many lines were accepted, and how many not, in words. */
  public static String say(CommandFile.Summary summary) {
    return summary.accepted()
        + " lines accepted, "
        + (summary.rejected() + summary.unreadable())
        + " not";
  }

  /** Opens the file. */
  public InputStream open() {
    return Objects.requireNonNull(Lines.class.getResourceAsStream(file), file);
  }

  /**
   * Submits every line to a ledger.
   *
   * @param notAccepted takes the outcomes of lines that were not accepted, as lines of JSON
   * @throws IOException if the file cannot be read
   */
  public CommandFile.Summary submitTo(JcmLedger ledger, Consumer<String> notAccepted)
      throws IOException {
    try (InputStream lines = open()) {
      return CommandFile.submitAll(
          ledger,
          lines,
          outcome -> {
            if (!outcome.contains("\"outcome\":\"accepted\"")) {
              notAccepted.accept(outcome);
            }
          });
    }
  }
}
