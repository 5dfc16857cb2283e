package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jspecify.annotations.Nullable;

/** The serials in an account, looked for in the book's one map. */
final class Holdings {

  private Holdings() {}

  /** The first so many ranges of them. */
  static SerialSet of(AuditedBook book, @Nullable AuditedAccount account, int ranges) {
    if (account == null) {
      return SerialSet.empty();
    }
    List<SerialRange> found = new ArrayList<>();
    book.places.forEach(
        (first, last, index) -> {
          if (index == account.index) {
            found.add(SerialRange.of(first, last));
          }
          return found.size() < ranges;
        });
    return SerialSet.of(found);
  }

  /** The first so many ranges of every account, in the order of their indexes; one walk for all. */
  static List<SerialSet> all(AuditedBook book, int ranges) {
    List<List<SerialRange>> found = new ArrayList<>();
    for (int i = 0; i < book.byIndex.size(); i++) {
      found.add(new ArrayList<>());
    }
    book.places.forEach(
        (first, last, index) -> {
          List<SerialRange> own = found.get(index);
          if (own.size() < ranges) {
            own.add(SerialRange.of(first, last));
          }
          return true;
        });
    return found.stream().map(SerialSet::of).toList();
  }
}
