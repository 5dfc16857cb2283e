/** Test your own code with the fixture: a small application, and in the tests how it is tested. */
@NullMarked
package org.jcmledger.examples.testing;

import org.jspecify.annotations.NullMarked;
