package org.jcmledger.store;

import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.value.RequestId;

/** What became of one of several commands that were sent together. */
public sealed interface Outcome {

  /** The request of the command. */
  RequestId request();

  /** Whether the command is recorded, now or by an earlier request of the same name. */
  default boolean isAccepted() {
    return this instanceof Accepted;
  }

  /**
   * The command is recorded and durable.
   *
   * @param receipt says where
   */
  record Accepted(Receipt receipt) implements Outcome {
    @Override
    public RequestId request() {
      return receipt.request();
    }
  }

  /**
   * The command was refused, and nothing of it is recorded.
   *
   * @param request the request of the command
   * @param rejection why
   */
  record Rejected(RequestId request, Rejection rejection) implements Outcome {}
}
