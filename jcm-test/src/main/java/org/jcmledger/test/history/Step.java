package org.jcmledger.test.history;

import org.jcmledger.core.command.Command;

/**
 * One command of a history and what became of it.
 *
 * @param command the command
 * @param outcome what the ledger made of it
 */
public record Step(Command command, Outcome outcome) {}
