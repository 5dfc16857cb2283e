/**
 * Checks submissions in the agreed electronic format: each by itself, two Parties' against each
 * other, and one year's against the year before. A file is read row by row; what is kept of it is
 * which serials are where.
 */
@NullMarked
package org.jcmledger.report.aef.check;

import org.jspecify.annotations.NullMarked;
