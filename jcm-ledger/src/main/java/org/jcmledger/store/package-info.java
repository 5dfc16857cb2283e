/**
 * The event log: what a ledger writes down, in one order, for ever.
 *
 * <p>{@link org.jcmledger.store.EventLog} is the port; {@link org.jcmledger.store.MemoryLog} and
 * {@link org.jcmledger.store.SqliteLog} keep its promises, and in a package of its own the one in
 * PostgreSQL. A log knows positions, ids and bytes; it
 * does not know what an event means.
 */
@NullMarked
package org.jcmledger.store;

import org.jspecify.annotations.NullMarked;
