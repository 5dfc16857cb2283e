package org.jcmledger.test;

import java.util.Optional;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.store.Receipt;

/**
 * What came of a deed.
 *
 * @param receipt the receipt, if it was one command that was accepted
 * @param rejection the reason, if it was refused
 */
record Result(Optional<Receipt> receipt, Optional<Rejection> rejection) {

  static Result accepted(Receipt receipt) {
    return new Result(Optional.of(receipt), Optional.empty());
  }

  static Result rejected(Rejection rejection) {
    return new Result(Optional.empty(), Optional.of(rejection));
  }

  /** Code ran to its end. */
  static Result done() {
    return new Result(Optional.empty(), Optional.empty());
  }

  /** In one line. */
  String told() {
    return rejection
        .map(reason -> "rejected (" + reason.code() + "): " + reason.message())
        .orElseGet(() -> receipt.map(Result::told).orElse("done"));
  }

  private static String told(Receipt receipt) {
    return receipt.first() == receipt.last()
        ? "accepted: event " + receipt.first()
        : "accepted: events " + receipt.first() + " to " + receipt.last();
  }
}
