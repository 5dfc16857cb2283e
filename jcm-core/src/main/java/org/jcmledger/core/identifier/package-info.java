/** How credits are identified in print. */
@NullMarked
package org.jcmledger.core.identifier;

import org.jspecify.annotations.NullMarked;
