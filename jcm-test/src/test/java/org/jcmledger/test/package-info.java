/** The fixture itself: what it takes for granted, and what it says when a test fails. */
@NullMarked
package org.jcmledger.test;

import org.jspecify.annotations.NullMarked;
