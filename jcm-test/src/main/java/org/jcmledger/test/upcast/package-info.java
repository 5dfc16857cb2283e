/**
 * A test kit for the evolution of the stored format: {@link org.jcmledger.test.upcast.UpcastKit}
 * holds the forms that the library reads against approved files, one for every form of an event
 * that was ever released, each with what becomes of it today.
 */
@NullMarked
package org.jcmledger.test.upcast;

import org.jspecify.annotations.NullMarked;
