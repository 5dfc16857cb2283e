/** The invariants of the domain, checked over random histories. */
@NullMarked
package org.jcmledger.test.history;

import org.jspecify.annotations.NullMarked;
