package org.jcmledger.format;

import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Wording;

/**
 * What one line says.
 *
 * @param command the command
 * @param source where the fact stands, such as a page of a committee's minutes; no part of the
 *     command, but of what its sender said
 */
public record CommandLine(Command command, Optional<Wording> source) {

  /** A command whose sender names no source. */
  public static CommandLine of(Command command) {
    return new CommandLine(command, Optional.empty());
  }
}
