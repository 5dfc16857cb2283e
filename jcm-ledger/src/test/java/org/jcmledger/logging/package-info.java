/** What the library logs, and that it prints nothing where nobody asked for a log. */
@NullMarked
package org.jcmledger.logging;

import org.jspecify.annotations.NullMarked;
