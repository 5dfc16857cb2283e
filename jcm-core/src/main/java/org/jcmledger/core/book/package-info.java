/**
 * The account book (口座簿) of one registry: what may be recorded in it, and what it holds.
 *
 * <p>{@link org.jcmledger.core.book.AccountBook} is state and dispatch; the rules of each command
 * stand in a class of their own, each in the order of {@link
 * org.jcmledger.core.rejection.Precedence}.
 */
@NullMarked
package org.jcmledger.core.book;

import org.jspecify.annotations.NullMarked;
