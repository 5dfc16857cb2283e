package org.jcmledger.store;

import org.jspecify.annotations.Nullable;

/** What goes wrong with an event log. The message is one sentence for people. */
public abstract class EventLogException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the types of this package and for those of another store. */
  protected EventLogException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
