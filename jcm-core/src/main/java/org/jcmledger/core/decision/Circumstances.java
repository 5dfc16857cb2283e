package org.jcmledger.core.decision;

/**
 * All that a decision needs beside the state and the command.
 *
 * @param today what day it is
 * @param past what became of earlier requests
 */
public record Circumstances(Today today, PastRequests past) {}
