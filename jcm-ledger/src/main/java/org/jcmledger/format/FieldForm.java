package org.jcmledger.format;

import java.util.List;
import org.jcmledger.format.Field.Presence;

/**
 * A field of a stored object, for those who walk every field: documentation, a fault injector.
 *
 * @param name its name
 * @param required whether it must be there
 * @param form the name of its form, such as {@code date}; of a list, that of its elements
 * @param list whether it is a list
 * @param fields the fields of its object, or of its list's objects; empty for other values
 */
public record FieldForm(
    String name, boolean required, String form, boolean list, List<FieldForm> fields) {

  /** Copies the list. */
  public FieldForm {
    fields = List.copyOf(fields);
  }

  static List<FieldForm> of(Schema<?> schema) {
    return schema.fields().stream().map(FieldForm::of).toList();
  }

  private static FieldForm of(Field<?, ?> field) {
    Codec<?> codec = field.codec();
    Codec<?> element = codec.element();
    return new FieldForm(
        field.name(),
        field.presence() == Presence.REQUIRED,
        element.form().name(),
        element != codec,
        element instanceof Schema<?> object ? of(object) : List.of());
  }
}
