/** Serial numbers: ranges, sets, and the map that says where each one stands. */
@NullMarked
package org.jcmledger.core.serial;

import org.jspecify.annotations.NullMarked;
