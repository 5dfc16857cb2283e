/**
 * Why a command was refused: one reason for each refusal, as a type with its facts.
 *
 * <p>Where several rules are broken, {@link org.jcmledger.core.rejection.Precedence} says which one
 * is named.
 */
@NullMarked
package org.jcmledger.core.rejection;

import org.jspecify.annotations.NullMarked;
