/**
 * Accounting under Article 6 paragraph 2 of the Paris Agreement (decision 2/CMA.3, annex): what a
 * Party first transferred and used, and the corresponding adjustments (相当調整) that follow.
 */
@NullMarked
package org.jcmledger.report.article6;

import org.jspecify.annotations.NullMarked;
