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
  private static final Map<String, EventSchema<?>> BY_TYPE = new HashMap<>();

  static {
    for (EventSchema<?> schema : ALL) {
      BY_CLASS.put(schema.eventClass(), schema);
      BY_TYPE.put(schema.type(), schema);
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

  static EventSchema<?> of(String type, int revision) {
    EventSchema<?> schema = BY_TYPE.get(type);
    if (schema == null) {
      throw new UnreadableEventException(
          type, revision, "", "this version of the library knows no event of this type");
    }
    if (schema.revision() != revision) {
      throw new UnreadableEventException(
          type,
          revision,
          "",
          "this version of the library knows revision " + schema.revision() + " of it");
    }
    return schema;
  }
}
