/** The audit held against every fault of the injector. */
@NullMarked
package org.jcmledger.test.fault;

import org.jspecify.annotations.NullMarked;
