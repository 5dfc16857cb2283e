package org.jcmledger.report.cadtrust;

/**
 * A field of a table.
 *
 * @param name its name
 * @param required whether each record must have it
 * @param many whether it is a list; written with semicolons
 */
public record CadTrustField(String name, boolean required, boolean many) {}
