/**
 * What breaks is broken here for real: processes are killed, connections cut, servers stopped. The
 * long form, {@code -Djcm.faults=long}, does the same more often.
 */
@NullMarked
package org.jcmledger.faults;

import org.jspecify.annotations.NullMarked;
