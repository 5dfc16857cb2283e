/** The ledgers that tests are handed. */
@NullMarked
package org.jcmledger.test.junit;

import org.jspecify.annotations.NullMarked;
