/**
 * Random histories of a ledger, and the slow and obvious model that says what they must come to.
 *
 * <p>{@link org.jcmledger.test.history.HistoryGenerator} makes commands, most of them valid, some
 * broken on purpose; it plays them against anything that answers {@link
 * org.jcmledger.test.history.HistoryTarget}. {@link org.jcmledger.test.history.NaiveLedger} folds
 * the events that come back, with one slot a serial and no interval anywhere.
 */
@NullMarked
package org.jcmledger.test.history;

import org.jspecify.annotations.NullMarked;
