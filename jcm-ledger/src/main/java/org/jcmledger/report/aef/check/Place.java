package org.jcmledger.report.aef.check;

/**
 * A table of a file.
 *
 * @param file the file
 * @param sheet what the table is called there
 */
record Place(String file, String sheet) {}
