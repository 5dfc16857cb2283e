package org.jcmledger.format;

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

  static void write(JsonOut out, Rejection rejection) {
    out.startObject();
    for (RecordComponent component : COMPONENTS.get(rejection.getClass())) {
      out.field(component.getName());
      writeValue(out, value(component, rejection));
    }
    out.endObject();
  }

  private static Object value(RecordComponent component, Rejection rejection) {
    try {
      return component.getAccessor().invoke(rejection);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("rejections are public records", e);
    }
  }

  private static void writeValue(JsonOut out, Object value) {
    if (value instanceof Credits credits) {
      out.number(credits.amount());
    } else if (value instanceof Tonnes tonnes) {
      out.number(tonnes.amount());
    } else if (value instanceof Vintage vintage) {
      out.number(vintage.year());
    } else if (value instanceof Long || value instanceof Integer) {
      out.number(((Number) value).longValue());
    } else if (value instanceof Boolean truth) {
      out.truth(truth);
    } else if (value instanceof AccountKind kind) {
      out.text(Words.ACCOUNT_KINDS.word(kind));
    } else if (value instanceof SerialSet serials) {
      out.startList();
      for (SerialRange range : serials.ranges()) {
        Texts.write(out, range);
      }
      out.endList();
    } else {
      out.text(wellFormed(value.toString()));
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
