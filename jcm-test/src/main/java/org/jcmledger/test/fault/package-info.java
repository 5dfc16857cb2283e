/**
 * A fault injector: ledgers that are wrong on purpose, to hold an audit against them.
 *
 * <p>{@link org.jcmledger.test.fault.FaultInjector} takes a sound ledger's rows and makes one fault
 * at a time: every field of every type of event changed, dropped, doubled or swapped, every column,
 * and whole rows; each once with the hash left as it was, and once sealed anew. {@link
 * org.jcmledger.test.fault.Frauds} tells frauds upon the {@link
 * org.jcmledger.test.fault.HealthyLedger}, each with what happened and how it is written down.
 */
@NullMarked
package org.jcmledger.test.fault;

import org.jspecify.annotations.NullMarked;
