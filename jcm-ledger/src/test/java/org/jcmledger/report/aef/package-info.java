/** Tests. */
@NullMarked
package org.jcmledger.report.aef;

import org.jspecify.annotations.NullMarked;
