package org.jcmledger.examples.embedding;

import static org.jcmledger.examples.story.Cast.AOZORA;
import static org.jcmledger.examples.story.Cast.AOZORA_ACCOUNT;
import static org.jcmledger.examples.story.Cast.KHANGAI;
import static org.jcmledger.examples.story.Cast.MIDORI_ACCOUNT;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jcmledger.RequestIds;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.examples.story.Prelude;

/** A day at the {@linkplain Desk desk}, on the story's credits. */
public final class Embedding {

  private Embedding() {}

  /**
   * Runs it in a new folder.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    run(
        Files.createTempDirectory("jcm-embedding-").resolve("desk.jcm"),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
  }

  /** Opens a desk there twice: the second time it finds what the first left. */
  static void run(Path file, PrintStream out) {
    RequestId order = RequestIds.next();
    try (Desk desk = Desk.open(file)) {
      Prelude.tell(desk.ledger());
      out.println("Aozora holds " + desk.balance(AOZORA_ACCOUNT) + ".");
      out.println(desk.transfer(order, AOZORA, AOZORA_ACCOUNT, MIDORI_ACCOUNT, Credits.of(50)));
    }
    try (Desk desk = Desk.open(file)) {
      out.println("The same order, sent again after a restart:");
      out.println(desk.transfer(order, AOZORA, AOZORA_ACCOUNT, MIDORI_ACCOUNT, Credits.of(50)));
      out.println(
          desk.transfer(
              RequestIds.next(), AOZORA, AOZORA_ACCOUNT, MIDORI_ACCOUNT, Credits.of(1_000)));
      out.println(
          desk.transfer(RequestIds.next(), KHANGAI, AOZORA_ACCOUNT, MIDORI_ACCOUNT, Credits.of(1)));
      out.println("Aozora holds " + desk.balance(AOZORA_ACCOUNT) + ";");
      LocalDate day = LocalDate.of(2018, 12, 31);
      out.println("at the end of " + day + " it held " + desk.balance(AOZORA_ACCOUNT, day) + ".");
    }
  }
}
