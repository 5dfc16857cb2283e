/**
 * What the events add up to: balances, an account's statement, a serial's life, now and as of any
 * day or moment. Everything here is a fold over events and can be thrown away and built again.
 */
@NullMarked
package org.jcmledger.projection;

import org.jspecify.annotations.NullMarked;
