/**
 * How a state machine answers: {@code decide(command, circumstances)} gives one event or one
 * rejection and changes nothing; {@code apply(event)} changes the state and refuses nothing.
 */
@NullMarked
package org.jcmledger.core.decision;

import org.jspecify.annotations.NullMarked;
