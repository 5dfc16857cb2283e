package org.jcmledger.audit;

/**
 * What came of reading a listing.
 *
 * @param file its name
 * @param rows how many rows it has below its header
 * @param unreadable how many of them could not be read
 */
public record ListingResult(String file, long rows, long unreadable) {}
