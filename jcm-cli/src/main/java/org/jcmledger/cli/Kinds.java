package org.jcmledger.cli;

import java.util.Locale;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.projection.AccountView;

/** The words for an account's kind and status, and its holder's name as people read it. */
final class Kinds {

  private Kinds() {}

  static Cell.Word kind(AccountView account) {
    return new Cell.Word("kind", word(account.kind()));
  }

  static Cell.Word status(AccountView account) {
    return new Cell.Word("status", word(account.status()));
  }

  /** Such as {@code entity-holding}, as in the commands that open accounts. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Both names, the reader's own first. */
  static String name(BilingualName name, Texts texts) {
    if (texts.japanese() && name.japanese().isPresent()) {
      return name.japanese().get() + " (" + name.english() + ")";
    }
    return name.toString();
  }
}
