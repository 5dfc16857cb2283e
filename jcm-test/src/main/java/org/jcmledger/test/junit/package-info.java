/**
 * Hands ledgers to tests of JUnit: {@code void test(@InMemory JcmLedger ledger, LedgerClock
 * clock)}.
 */
@NullMarked
package org.jcmledger.test.junit;

import org.jspecify.annotations.NullMarked;
