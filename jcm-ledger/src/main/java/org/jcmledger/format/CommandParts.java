package org.jcmledger.format;

import java.util.Optional;
import java.util.function.Function;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.format.Slots.Handle;

/** Fields that several commands have. */
final class CommandParts {

  private CommandParts() {}

  /** {@code on}: the book date, or absent for the day on which it is recorded. */
  static <C extends Command> Handle<BookDate> bookDate(Fields<C> s, Function<C, BookDate> getter) {
    var on = s.optional("on", Codecs.DATE, command -> getter.apply(command).given());
    return v -> v.get(on).map(BookDate::of).orElse(BookDate.TODAY);
  }

  /** Either {@code quantity} or {@code serials}. */
  static <C extends Command> Handle<Selection> selection(
      Fields<C> s, Function<C, Selection> getter) {
    var quantity = s.optional("quantity", Codecs.CREDITS, c -> quantity(getter.apply(c)));
    var serials = s.optional("serials", Codecs.SERIALS, c -> serials(getter.apply(c)));
    return v -> {
      if (v.get(quantity).isPresent() == v.get(serials).isPresent()) {
        throw v.trouble("exactly one of quantity and serials is wanted");
      }
      return v.get(quantity)
          .map(Selection::of)
          .orElseGet(() -> Selection.of(v.get(serials).orElseThrow()));
    };
  }

  private static Optional<Credits> quantity(Selection selection) {
    return selection.match(Optional::of, serials -> Optional.empty());
  }

  private static Optional<SerialSet> serials(Selection selection) {
    return selection.match(quantity -> Optional.empty(), Optional::of);
  }
}
