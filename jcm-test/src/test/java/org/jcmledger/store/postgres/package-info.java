/** What nobody outside sees of the store. */
@NullMarked
package org.jcmledger.store.postgres;

import org.jspecify.annotations.NullMarked;
