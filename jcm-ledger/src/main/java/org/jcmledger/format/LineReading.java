package org.jcmledger.format;

import java.util.Optional;
import org.jcmledger.core.rejection.ValueRefused;
import org.jcmledger.core.value.RequestId;

/** What became of reading one line. One line that is no command stops no other. */
public sealed interface LineReading {

  /** The line's number in its file, from 1; blank lines count. */
  long line();

  /**
   * The line is a command.
   *
   * @param line the line's number
   * @param command the command and its source
   */
  record Understood(long line, CommandLine command) implements LineReading {}

  /**
   * The line is of the form of a command, but a text or number in it is no value of its type: a
   * rejected command.
   *
   * @param line the line's number
   * @param request the request, if that can be read
   * @param rejection the value
   * @param field the value's path, such as {@code lines[2].total}; empty for the whole line
   */
  record Refused(long line, Optional<RequestId> request, ValueRefused rejection, String field)
      implements LineReading {}

  /**
   * The line is not of the form of a command.
   *
   * @param line the line's number
   * @param field the path of the field that is not; empty for the whole line
   * @param message what is wrong, in one sentence
   */
  record Unreadable(long line, String field, String message) implements LineReading {}
}
