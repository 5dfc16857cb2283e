package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.event.Event;

/**
 * A type of event and the fields of its payload.
 *
 * @param name the stored name, such as {@code jcm.CreditsTransferred}
 * @param revision the revision of its form, from 1
 * @param eventClass the Java type
 * @param fields the payload's fields, in the order in which they are written
 */
public record EventType(
    String name, int revision, Class<? extends Event> eventClass, List<FieldForm> fields) {

  /** Copies the list. */
  public EventType {
    fields = List.copyOf(fields);
  }
}
