/**
 * For the tests of whoever uses the ledger: a past in a few words, what is done in it, and what
 * must come of it.
 *
 * <p>{@link org.jcmledger.test.LedgerFixture} is where a test begins; {@link
 * org.jcmledger.test.BookWords}, {@link org.jcmledger.test.CommitteeWords} and {@link
 * org.jcmledger.test.Values} have the words. All of it runs on a real ledger in memory. {@link
 * org.jcmledger.test.junit} hands ledgers to tests of JUnit.
 */
@NullMarked
package org.jcmledger.test;

import org.jspecify.annotations.NullMarked;
