package org.jcmledger.report.cadtrust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A record of a table, by the names of its fields. Immutable. */
public final class CadTrustRecord {

  private final String table;
  private final Map<String, String> values;

  private CadTrustRecord(String table, Map<String, String> values) {
    this.table = table;
    this.values = values;
  }

  /** Which table. */
  public String table() {
    return table;
  }

  /** The value of a field; empty if it has none. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  static Builder of(String table) {
    return new Builder(table);
  }

  /** Takes fields that the table has, and requires those that it must have. */
  static final class Builder {

    private final String table;
    private final Map<String, String> values = new HashMap<>();

    private Builder(String table) {
      this.table = table;
    }

    Builder with(String field, Object value) {
      if (CadTrustModel.fields(table).stream().noneMatch(known -> known.name().equals(field))) {
        throw new IllegalArgumentException(table + " has no field " + field);
      }
      values.put(field, value.toString());
      return this;
    }

    Builder with(String field, Optional<?> value) {
      return value.isPresent() ? with(field, (Object) value.get()) : this;
    }

    Builder with(String field, List<String> several) {
      return with(field, (Object) String.join(";", several));
    }

    CadTrustRecord record() {
      for (CadTrustField field : CadTrustModel.fields(table)) {
        if (field.required() && values.getOrDefault(field.name(), "").isEmpty()) {
          throw new IllegalStateException("a record of " + table + " lacks " + field.name());
        }
      }
      return new CadTrustRecord(table, Map.copyOf(values));
    }
  }
}
