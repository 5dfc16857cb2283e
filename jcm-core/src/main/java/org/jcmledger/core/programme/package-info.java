/** Japan's support programme: what it adopted; no committee decides about it. */
@NullMarked
package org.jcmledger.core.programme;

import org.jspecify.annotations.NullMarked;
