package org.jcmledger.format;

import java.util.function.Function;
import org.jcmledger.core.event.Event;
import org.jcmledger.format.Slots.Handle;

/**
 * How one type of event is stored.
 *
 * @param type its stored name
 * @param revision the revision of its form, from 1
 * @param eventClass its Java type
 * @param payload its payload
 */
record EventSchema<E extends Event>(
    String type, int revision, Class<E> eventClass, Schema<E> payload) {

  static <E extends Event> EventSchema<E> of(
      String type, int revision, Class<E> eventClass, Function<Fields<E>, Handle<E>> declaration) {
    return new EventSchema<>(type, revision, eventClass, Schema.of(type, declaration));
  }

  StoredForm form() {
    return new StoredForm(type, revision);
  }

  /** The same fields under another revision. */
  EventSchema<E> ofRevision(int other) {
    return new EventSchema<>(type, other, eventClass, payload);
  }

  /**
   * Encodes an event.
   *
   * @param out where nothing is written yet
   */
  EncodedEvent encode(Event event, JsonOut out) {
    payload.write(out, eventClass.cast(event));
    return new EncodedEvent(type, revision, out.toBytes());
  }

  Event decode(byte[] bytes) {
    try {
      return Json.read(bytes, payload);
    } catch (BadField e) {
      throw new UnreadableEventException(type, revision, e.path(), e.problem());
    }
  }

  EventType description() {
    return new EventType(type, revision, eventClass, FieldForm.of(payload));
  }
}
