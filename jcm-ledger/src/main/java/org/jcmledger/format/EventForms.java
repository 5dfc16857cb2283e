package org.jcmledger.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.event.Event;

/**
 * All forms in which events are stored, those of today and earlier ones, and how an earlier one
 * becomes one of today. Immutable.
 *
 * <p>{@link #ours()} are those that the library reads. Others, made of them, are for trying a
 * change of the format, and its test kit, before it is made.
 */
public final class EventForms {

  private static final EventForms OURS = new EventForms(EventSchemas.ALL, EventUpcasters.ALL);

  private final Map<String, EventSchema<?>> schemas = new HashMap<>();
  private final Map<StoredForm, Upcaster> upcasters = new HashMap<>();

  /**
   * Forms of these schemas and steps towards them.
   *
   * @throws IllegalArgumentException if two steps begin at one form, or one begins at a form of
   *     today, or they lead round in a circle
   */
  EventForms(Collection<EventSchema<?>> today, Collection<Upcaster> steps) {
    for (EventSchema<?> schema : today) {
      schemas.put(schema.type(), schema);
    }
    for (Upcaster step : steps) {
      if (isPresent(step.from())) {
        throw new IllegalArgumentException(step.from() + " is a form of today");
      }
      if (upcasters.put(step.from(), step) != null) {
        throw new IllegalArgumentException(step.from() + " becomes two things");
      }
    }
    upcasters.keySet().forEach(this::requireAnEnd);
  }

  private void requireAnEnd(StoredForm from) {
    StoredForm at = from;
    for (int steps = 0; upcasters.containsKey(at); steps++) {
      at = upcasters.get(at).to();
      if (steps > upcasters.size()) {
        throw new IllegalArgumentException(from + " becomes itself again");
      }
    }
  }

  /** Those that this version of the library reads. */
  public static EventForms ours() {
    return OURS;
  }

  /** These, and more steps. */
  public EventForms with(Upcaster... more) {
    List<Upcaster> steps = new ArrayList<>(upcasters.values());
    steps.addAll(List.of(more));
    return new EventForms(schemas.values(), steps);
  }

  /**
   * These, with the present revision of a type raised and its fields as they are: what a change of
   * its form begins with.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public EventForms raised(String type, int revision) {
    if (!schemas.containsKey(type)) {
      throw new IllegalArgumentException("there is no event " + type);
    }
    List<EventSchema<?>> raised = new ArrayList<>();
    for (EventSchema<?> schema : schemas.values()) {
      raised.add(schema.type().equals(type) ? schema.ofRevision(revision) : schema);
    }
    return new EventForms(raised, upcasters.values());
  }

  /** The forms in which events are written today. */
  public SortedSet<StoredForm> present() {
    SortedSet<StoredForm> present = new TreeSet<>();
    schemas.values().forEach(schema -> present.add(schema.form()));
    return present;
  }

  /** The earlier forms that can still be read, of present types and of former ones. */
  public SortedSet<StoredForm> earlier() {
    return new TreeSet<>(upcasters.keySet());
  }

  /**
   * The forms that must once have been written, since a later revision is known, and can no longer
   * be read: there is no step from them, or it leads nowhere. Empty, if no mistake was made.
   */
  public SortedSet<StoredForm> lost() {
    SortedSet<StoredForm> lost = new TreeSet<>();
    SortedSet<StoredForm> known = present();
    known.addAll(earlier());
    for (StoredForm form : known) {
      for (int revision = 1; revision <= form.revision(); revision++) {
        StoredForm before = new StoredForm(form.type(), revision);
        if (!isPresent(end(before))) {
          lost.add(before);
        }
      }
    }
    return lost;
  }

  private boolean isPresent(StoredForm form) {
    EventSchema<?> schema = schemas.get(form.type());
    return schema != null && schema.revision() == form.revision();
  }

  private StoredForm end(StoredForm from) {
    StoredForm at = from;
    for (Upcaster step = upcasters.get(at); step != null; step = upcasters.get(at)) {
      at = step.to();
    }
    return at;
  }

  /**
   * A stored event in its form of today; one of today is given as it is.
   *
   * @param payload its payload, which is neither changed nor, unless it is of today, kept
   * @throws UnreadableEventException if the form is unknown, or the payload not of that form
   */
  public EncodedEvent upcast(String type, int revision, byte[] payload) {
    if (type.isEmpty() || revision < 1) {
      throw unknown(type, revision);
    }
    StoredForm from = new StoredForm(type, revision);
    if (isPresent(from)) {
      return new EncodedEvent(type, revision, payload);
    }
    StoredForm to = end(from);
    if (!isPresent(to)) {
      throw unknown(type, revision);
    }
    try {
      StoredFields fields = Json.read(payload, StoredFields::read);
      for (Upcaster step = upcasters.get(from); step != null; step = upcasters.get(step.to())) {
        take(step, fields);
      }
      return new EncodedEvent(to.type(), to.revision(), fields.write());
    } catch (BadField e) {
      throw new UnreadableEventException(type, revision, e.path(), e.problem());
    }
  }

  /** A step is code of its own, which damaged fields may bring to fail in any way. */
  private static void take(Upcaster step, StoredFields fields) {
    try {
      step.change().accept(fields);
    } catch (BadField e) {
      throw e;
    } catch (RuntimeException e) {
      throw BadField.ofShape("", "it does not become " + step.to() + ": " + e.getMessage());
    }
  }

  /**
   * Reads a stored event, of today or earlier.
   *
   * @throws UnreadableEventException if the form is unknown, or the payload not of that form
   */
  public Event decode(String type, int revision, byte[] payload) {
    EventSchema<?> schema = schemas.get(type);
    if (schema != null && schema.revision() == revision) {
      return schema.decode(payload);
    }
    EncodedEvent today = upcast(type, revision, payload);
    try {
      return decode(today.type(), today.revision(), today.payload());
    } catch (UnreadableEventException e) {
      throw new UnreadableEventException(
          type, revision, e.field(), "as " + today.form() + ", " + e.problem());
    }
  }

  private UnreadableEventException unknown(String type, int revision) {
    EventSchema<?> schema = schemas.get(type);
    String problem;
    if (schema == null) {
      problem = "this version of the library knows no event of this type";
    } else if (revision > schema.revision()) {
      problem =
          "it was written by a newer version of the library; this one knows revision "
              + schema.revision();
    } else {
      problem = "this version of the library knows revision " + schema.revision() + " of it";
    }
    return new UnreadableEventException(type, revision, "", problem);
  }
}
