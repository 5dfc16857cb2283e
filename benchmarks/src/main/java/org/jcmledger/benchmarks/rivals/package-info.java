/**
 * Other ways to keep accounts, each as its makers mean it to be used, on the same PostgreSQL
 * server.
 */
@NullMarked
package org.jcmledger.benchmarks.rivals;

import org.jspecify.annotations.NullMarked;
