package org.jcmledger.store;

import org.jspecify.annotations.Nullable;

/** An event was to be appended under an id that another event has. Nothing was stored. */
public final class DuplicateEventIdException extends EventLogException {

  private static final long serialVersionUID = 1L;

  private final String eventId;

  /**
   * For stores.
   *
   * @param eventId the id that is taken
   * @param cause what the store said, if it did
   */
  public DuplicateEventIdException(String eventId, @Nullable Throwable cause) {
    super("The log already holds an event with the id " + eventId + ".", cause);
    this.eventId = eventId;
  }

  /** The id that is taken. */
  public String eventId() {
    return eventId;
  }
}
