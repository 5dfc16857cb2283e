package org.jcmledger.core.rejection;

import java.util.Locale;
import org.jcmledger.core.value.AccountKind;

/** The field's words for what stands in the sentences. */
final class Words {

  private Words() {}

  static String of(AccountKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
