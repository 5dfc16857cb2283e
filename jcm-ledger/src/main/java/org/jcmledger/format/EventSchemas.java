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

  private static final Map<Class<?>, EventSchema<?>> BY_CLASS = byClass();

  private EventSchemas() {}

  private static Map<Class<?>, EventSchema<?>> byClass() {
    Map<Class<?>, EventSchema<?>> schemas = new HashMap<>();
    ALL.forEach(schema -> schemas.put(schema.eventClass(), schema));
    return Map.copyOf(schemas);
  }

  static EventSchema<?> of(Event event) {
    EventSchema<?> schema = BY_CLASS.get(event.getClass());
    if (schema == null) {
      throw new IllegalStateException("no schema for " + event.getClass());
    }
    return schema;
  }
}
