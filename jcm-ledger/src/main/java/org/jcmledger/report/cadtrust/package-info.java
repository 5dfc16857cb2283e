/**
 * CAD Trust's data model v2 (Climate Action Data Trust, an index over registries): its tables in
 * the order in which they are inserted, as CSV. What the fields are, which are required and which
 * values they take is read from the tables of facts beside these classes; its vocabulary is not the
 * UNFCCC's, and {@code vocabulary.csv} is the table between the two.
 */
@NullMarked
package org.jcmledger.report.cadtrust;

import org.jspecify.annotations.NullMarked;
