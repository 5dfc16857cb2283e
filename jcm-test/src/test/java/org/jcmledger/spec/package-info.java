/**
 * The specifications, in the fixture's words: one class for each command, one sentence for each
 * thing that is granted or refused. {@link org.jcmledger.spec.EverythingIsSpecifiedTest} holds them
 * to be complete.
 */
@NullMarked
package org.jcmledger.spec;

import org.jspecify.annotations.NullMarked;
