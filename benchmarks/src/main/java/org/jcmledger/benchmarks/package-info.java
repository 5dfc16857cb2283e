/**
 * How fast the ledger is, beside what the database alone can do in the same run on the same disk.
 * {@link org.jcmledger.benchmarks.Main} lists the benchmarks; each is one class.
 */
@NullMarked
package org.jcmledger.benchmarks;

import org.jspecify.annotations.NullMarked;
