package org.jcmledger.format;

import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Wording;

/** Commands as lines of JSON. */
public final class CommandFormat {

  private CommandFormat() {}

  /**
   * Reads a line without its line end.
   *
   * @throws UnreadableCommandException if the line is not exactly a command in JSON and UTF-8, or a
   *     text or number in it is no value of its type
   */
  public static CommandLine read(byte[] line) {
    try {
      return Json.read(line, Json.scan(line, CommandSchemas::wantedBy));
    } catch (BadField e) {
      throw unreadable(line, e);
    }
  }

  /**
   * Reads a line without its line end.
   *
   * @throws UnreadableCommandException if the line is not exactly a command in JSON, or a text or
   *     number in it is no value of its type
   */
  public static CommandLine read(String line) {
    try {
      return read(Utf8.of(line));
    } catch (BadField e) {
      throw new UnreadableCommandException(e, Optional.empty());
    }
  }

  /** A value is only refused in a line that is JSON to its end. */
  private static UnreadableCommandException unreadable(byte[] line, BadField e) {
    if (e.value().isEmpty()) {
      return new UnreadableCommandException(e, Optional.empty());
    }
    try {
      return new UnreadableCommandException(e, Json.read(line, CommandFormat::request));
    } catch (BadField worse) {
      return new UnreadableCommandException(worse, Optional.empty());
    }
  }

  private static Optional<RequestId> request(JsonIn in) {
    in.startObject();
    Optional<RequestId> request = Optional.empty();
    String field = in.nextField();
    while (field != null) {
      in.next();
      if (field.equals("request") && in.atText()) {
        request = requestOf(in.text());
      }
      in.skip();
      field = in.nextField();
    }
    return request;
  }

  private static Optional<RequestId> requestOf(String id) {
    try {
      return Optional.of(RequestId.of(id));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  /**
   * The command as a line, without line end.
   *
   * @throws InvalidValueException if it has a date in a year that is not of four digits
   */
  public static byte[] write(CommandLine line) {
    return Json.write(false, out -> write(out, line));
  }

  static void write(JsonOut out, CommandLine line) {
    CommandSchemas.of(line.command()).write(out, line);
  }

  /**
   * The one form of all lines that say the same (RFC 8785: sorted fields, no white space). What the
   * sender may leave out is written as it is understood, but the book date only if it was given.
   *
   * @throws InvalidValueException if it has a date in a year that is not of four digits
   */
  public static byte[] canonical(Command command, Optional<Wording> source) {
    CommandLine line = new CommandLine(command, source);
    return Json.write(true, out -> write(out, line));
  }

  /**
   * The hash of the {@linkplain #canonical canonical} form.
   *
   * @throws InvalidValueException if it has a date in a year that is not of four digits
   */
  public static RequestHash hash(Command command, Optional<Wording> source) {
    return new Encoder().hash(command, source);
  }
}
