/** An application with an Axon of its own: its event processor follows a ledger. */
@NullMarked
package org.jcmledger.examples.following;

import org.jspecify.annotations.NullMarked;
