/**
 * How commands become events: Axon Framework, and nothing of it outside this package.
 *
 * <p>{@link org.jcmledger.axon.WriteSide} is the door. Behind it commands queue to one thread, are
 * decided by the domain and committed together; Axon's aggregates are thin and delegate to it.
 *
 * <p>{@link org.jcmledger.axon.LedgerEventSource} is for applications that use Axon themselves:
 * their event processors follow a ledger through it.
 */
@NullMarked
package org.jcmledger.axon;

import org.jspecify.annotations.NullMarked;
