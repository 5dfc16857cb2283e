package org.jcmledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jcmledger.axon.WriteSide;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.BatchRejectedException;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.format.CommandLine;
import org.jcmledger.store.Outcome;
import org.jcmledger.store.Receipt;

/** Waits for answers, and throws refusals and faults on the thread of the one who asked. */
final class Answers {

  private Answers() {}

  /** The outcome of each of the commands. */
  static List<Outcome> toEach(WriteSide writeSide, List<? extends Command> commands) {
    return await(writeSide.submitEach(withoutSource(commands)));
  }

  /** The receipts of commands of which all or none are recorded. */
  static List<Receipt> toAllOrNone(WriteSide writeSide, List<? extends Command> commands) {
    return await(writeSide.submitAllOrNone(withoutSource(commands)));
  }

  private static List<CommandLine> withoutSource(List<? extends Command> commands) {
    return commands.stream().map(command -> new CommandLine(command, Optional.empty())).toList();
  }

  /** The answer, or what it failed with, with the trace of this call. */
  static <R> R await(CompletableFuture<R> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RejectedException refused) {
        throw RejectedException.of(refused.rejection());
      }
      if (e.getCause() instanceof BatchRejectedException refused) {
        throw BatchRejectedException.of(refused.index(), refused.rejection());
      }
      if (e.getCause() instanceof RuntimeException fault) {
        fault.addSuppressed(new IllegalStateException("submitted here"));
        throw fault;
      }
      throw e;
    }
  }
}
