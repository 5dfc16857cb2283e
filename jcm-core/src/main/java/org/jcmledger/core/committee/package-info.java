/** The Joint Committee: what it may decide, and what it has decided. */
@NullMarked
package org.jcmledger.core.committee;

import org.jspecify.annotations.NullMarked;
