package org.jcmledger.format;

import java.util.List;

/**
 * The steps from every earlier form of an event to that of today. A form that was once released
 * keeps its step, and its golden file, for ever.
 */
final class EventUpcasters {

  /** None yet: every event is stored in its first form. */
  static final List<Upcaster> ALL = List.of();

  private EventUpcasters() {}
}
