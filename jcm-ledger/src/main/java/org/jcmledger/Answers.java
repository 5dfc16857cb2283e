package org.jcmledger;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jcmledger.core.rejection.BatchRejectedException;
import org.jcmledger.core.rejection.RejectedException;

/** Waits for answers, and throws refusals and faults on the thread of the one who asked. */
final class Answers {

  private Answers() {}

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
