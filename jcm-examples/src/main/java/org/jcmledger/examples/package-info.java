/** The tour: what the ledger does, on real input and in a story. */
@NullMarked
package org.jcmledger.examples;

import org.jspecify.annotations.NullMarked;
