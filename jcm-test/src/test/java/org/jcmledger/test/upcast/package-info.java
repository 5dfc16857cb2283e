/** The kit's own tests, and the library's files held against it. */
@NullMarked
package org.jcmledger.test.upcast;

import org.jspecify.annotations.NullMarked;
