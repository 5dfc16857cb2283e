package org.jcmledger.spec;

import static org.jcmledger.spec.Stories.REGISTRY;
import static org.jcmledger.spec.Stories.STRANGER;
import static org.jcmledger.test.BookWords.bookOpened;
import static org.jcmledger.test.Cast.JP;

import org.jcmledger.core.rejection.NotTheRegistry;
import org.junit.jupiter.api.Test;

/** What every command that is the registry's own must keep to. */
interface ByTheRegistry extends OnABook {

  @Test
  default void it_is_refused_to_everyone_but_the_registry() {
    ledger()
        .given(bookOpened(JP))
        .when(asked().by(STRANGER))
        .thenRejected(new NotTheRegistry(JP, STRANGER, REGISTRY))
        .thenNothingAppended();
  }
}
