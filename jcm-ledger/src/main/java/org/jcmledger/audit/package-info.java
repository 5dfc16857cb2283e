/**
 * The audit: a scan of the log that trusts neither the operator nor the program. It folds the
 * events by rules of its own and answers with findings.
 */
@NullMarked
package org.jcmledger.audit;

import org.jspecify.annotations.NullMarked;
