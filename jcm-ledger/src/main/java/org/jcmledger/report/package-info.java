/**
 * What is shown or published of a ledger, in the form that its readers know: folds of {@code
 * projection} brought into tables, with names for people.
 */
@NullMarked
package org.jcmledger.report;

import org.jspecify.annotations.NullMarked;
