/** What the format promises, and what it refuses. */
@NullMarked
package org.jcmledger.format;

import org.jspecify.annotations.NullMarked;
