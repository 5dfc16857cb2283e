/**
 * What every store of a ledger has to keep to, as tests of JUnit: a store of one's own passes by
 * extending one class.
 */
@NullMarked
package org.jcmledger.test.store;

import org.jspecify.annotations.NullMarked;
