package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.event.Event;

/** The stored form of events: a name of ours, a revision, and JSON. */
public final class EventFormat {

  private EventFormat() {}

  /**
   * The event as it is stored; {@link #decode} gives an equal one.
   *
   * @throws org.jcmledger.core.value.InvalidValueException if it has a date in a year that is not
   *     of four digits, which the stored form cannot say
   */
  public static EncodedEvent encode(Event event) {
    return EventSchemas.of(event).encode(event, new JsonOut(false));
  }

  /**
   * Reads a stored event, in its form of today or an earlier one (see {@link EventForms}).
   *
   * @param type the stored name of its type
   * @param revision the stored revision
   * @param payload its payload, which is not kept
   * @throws UnreadableEventException if the type or its revision is unknown, or the payload is not
   *     exactly of the type's form
   */
  public static Event decode(String type, int revision, byte[] payload) {
    return EventForms.ours().decode(type, revision, payload);
  }

  /** All types of events, with all their fields. */
  public static List<EventType> types() {
    return EventSchemas.ALL.stream().map(EventSchema::description).toList();
  }
}
