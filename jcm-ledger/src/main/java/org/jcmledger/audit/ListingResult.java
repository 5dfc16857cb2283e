package org.jcmledger.audit;

/**
 * What came of reading a table: a listing, or a file of activities declared to be the same.
 *
 * @param file its name
 * @param rows how many rows it has below its header
 * @param unreadable how many of them could not be read
 */
public record ListingResult(String file, long rows, long unreadable) {}
