/** Tests. */
@NullMarked
package org.jcmledger.report.aef.export;

import org.jspecify.annotations.NullMarked;
