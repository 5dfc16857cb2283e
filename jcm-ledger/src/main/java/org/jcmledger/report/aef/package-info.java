/**
 * The Agreed Electronic Format (AEF, decision 4/CMA.6, annex II), in which a Party tells the UNFCCC
 * each year what it authorised, first transferred, acquired, used and holds: its five tables, their
 * columns, and its files. What the columns are and which values they take is read from the tables
 * of facts beside these classes, never from code.
 */
@NullMarked
package org.jcmledger.report.aef;

import org.jspecify.annotations.NullMarked;
