/** The values the books and committees speak in: numbers, names and dates that cannot be wrong. */
@NullMarked
package org.jcmledger.core.value;

import org.jspecify.annotations.NullMarked;
