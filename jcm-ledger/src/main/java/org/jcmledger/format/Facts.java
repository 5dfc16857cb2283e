package org.jcmledger.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;

/**
 * A rejection's facts as JSON, by the names of its record's components: amounts, counts and years
 * as numbers, serials as a list of ranges, all others as texts.
 */
final class Facts {

  private static final char REPLACEMENT = '\uFFFD';

  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          return type.getRecordComponents();
        }
      };

  private Facts() {}

  static void write(JsonGenerator json, Rejection rejection) throws IOException {
    json.writeStartObject();
    for (RecordComponent component : COMPONENTS.get(rejection.getClass())) {
      json.writeFieldName(component.getName());
      writeValue(json, value(component, rejection));
    }
    json.writeEndObject();
  }

  private static Object value(RecordComponent component, Rejection rejection) {
    try {
      return component.getAccessor().invoke(rejection);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("rejections are public records", e);
    }
  }

  private static void writeValue(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Credits credits) {
      json.writeNumber(credits.amount());
    } else if (value instanceof Tonnes tonnes) {
      json.writeNumber(tonnes.amount());
    } else if (value instanceof Vintage vintage) {
      json.writeNumber(vintage.year());
    } else if (value instanceof Long || value instanceof Integer) {
      json.writeNumber(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof AccountKind kind) {
      json.writeString(Words.ACCOUNT_KINDS.word(kind));
    } else if (value instanceof SerialSet serials) {
      json.writeStartArray();
      for (SerialRange range : serials.ranges()) {
        json.writeString(range.toString());
      }
      json.writeEndArray();
    } else {
      json.writeString(wellFormed(value.toString()));
    }
  }

  /** The text, with half surrogate pairs replaced: what was given may have them, UTF-8 has not. */
  static String wellFormed(String text) {
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          i++;
        } else {
          mended.setCharAt(i, REPLACEMENT);
        }
      }
    }
    return mended.toString();
  }
}
