/** A story with invented entities: what holders and a registry do with credits. */
@NullMarked
package org.jcmledger.examples.story;

import org.jspecify.annotations.NullMarked;
