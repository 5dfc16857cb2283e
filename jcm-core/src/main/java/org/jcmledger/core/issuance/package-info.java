/** What committees and books both must know so that no reduction is credited twice. */
@NullMarked
package org.jcmledger.core.issuance;

import org.jspecify.annotations.NullMarked;
