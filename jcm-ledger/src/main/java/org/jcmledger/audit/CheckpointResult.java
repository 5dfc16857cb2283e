package org.jcmledger.audit;

/**
 * What came of comparing the log with a checkpoint.
 *
 * @param file the checkpoint's name
 * @param origin the ledger that the checkpoint names
 * @param size how many events it covers
 * @param signed whether its signature was checked with a public key and is good
 * @param extended whether the log extends it: its first {@code size} events are those that it seals
 */
public record CheckpointResult(
    String file, String origin, long size, boolean signed, boolean extended) {}
