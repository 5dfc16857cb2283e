/**
 * The ledger as an application embeds it. {@link org.jcmledger.JcmLedger} is the door: it takes
 * commands and answers questions, and everything else is reached through it.
 */
@NullMarked
package org.jcmledger;

import org.jspecify.annotations.NullMarked;
