/**
 * The seal: one Merkle tree (RFC 6962, RFC 9162) over all events of a ledger, its signed heads, and
 * the verification of a ledger's file against them.
 *
 * <p>This package reads {@code store} and nothing else of the ledger: a verification trusts neither
 * the rules nor the reports, and does not know what an event means. docs/stored-format.md describes
 * all that it reads and writes.
 */
@NullMarked
package org.jcmledger.seal;

import org.jspecify.annotations.NullMarked;
