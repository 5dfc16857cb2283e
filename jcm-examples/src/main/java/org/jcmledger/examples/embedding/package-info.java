/** How an application holds a ledger: opens it, submits, asks, and handles what is refused. */
@NullMarked
package org.jcmledger.examples.embedding;

import org.jspecify.annotations.NullMarked;
