/** What a Party submits for a year, made of the ledger's events. */
@NullMarked
package org.jcmledger.report.aef.export;

import org.jspecify.annotations.NullMarked;
