/** Tests. */
@NullMarked
package org.jcmledger.report.cadtrust;

import org.jspecify.annotations.NullMarked;
