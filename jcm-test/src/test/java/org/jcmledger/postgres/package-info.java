/** The ledger in PostgreSQL: what applications and their operators rely on. */
@NullMarked
package org.jcmledger.postgres;

import org.jspecify.annotations.NullMarked;
