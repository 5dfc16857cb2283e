/**
 * The event log in a PostgreSQL database, which several processes may write.
 *
 * <p>Plain SQL through {@code java.sql}: whoever uses it brings a driver and a pool.
 */
@NullMarked
package org.jcmledger.store.postgres;

import org.jspecify.annotations.NullMarked;
