package org.jcmledger.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jcmledger.core.event.Event;

/** The table of all types of events. */
final class EventSchemas {

  static final List<EventSchema<?>> ALL =
      Stream.of(
              CommitteeEventSchemas.ALL,
              ProgrammeEventSchemas.ALL,
              BookEventSchemas.ALL,
              MovementSchemas.ALL,
              AuthorisationEventSchemas.ALL)
          .<EventSchema<?>>flatMap(List::stream)
          .toList();

  private static final Map<Class<?>, EventSchema<?>> BY_CLASS = new HashMap<>();

  static {
    for (EventSchema<?> schema : ALL) {
      BY_CLASS.put(schema.eventClass(), schema);
    }
  }

  private EventSchemas() {}

  static EventSchema<?> of(Event event) {
    EventSchema<?> schema = BY_CLASS.get(event.getClass());
    if (schema == null) {
      throw new IllegalStateException("no schema for " + event.getClass());
    }
    return schema;
  }
}
