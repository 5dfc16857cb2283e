/**
 * How commands become events: Axon Framework, and nothing of it outside this package.
 *
 * <p>{@link org.jcmledger.axon.WriteSide} is the door. Behind it commands queue to one thread, are
 * decided by the domain and committed together; Axon's aggregates are thin and delegate to it.
 */
@NullMarked
package org.jcmledger.axon;

import org.jspecify.annotations.NullMarked;
