/** Tests. */
@NullMarked
package org.jcmledger.report.aef.check;

import org.jspecify.annotations.NullMarked;
