package org.jcmledger.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jcmledger.format.LineReading.Refused;
import org.jcmledger.format.LineReading.Understood;
import org.jcmledger.format.LineReading.Unreadable;

/**
 * Reads a stream of commands, one a line, in UTF-8. Lines end with LF or CRLF; blank lines and a
 * byte order mark at the very beginning are passed over. Whatever one line is, the next is read;
 * memory stays the same for a stream of any length. For one thread.
 */
public final class CommandLines {

  /** The most bytes a line may have, without its line end: 1 MiB. */
  public static final int LONGEST = 1 << 20;

  private static final int MARK_AND_CR = 4;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;

  /** Reads from a stream, which the caller closes. */
  public CommandLines(InputStream in) {
    this.in = in;
  }

  /**
   * The next line that is not blank; nothing at the stream's end.
   *
   * @throws IOException if the stream cannot be read
   */
  public Optional<LineReading> next() throws IOException {
    while (filled()) {
      number++;
      boolean held = takeLine();
      byte[] text = withoutMarkAndCr(line.toByteArray());
      if (!held || text.length > LONGEST) {
        return Optional.of(new Unreadable(number, "", "the line is longer than 1 MiB"));
      }
      if (!isBlank(text)) {
        return Optional.of(read(text));
      }
    }
    return Optional.empty();
  }

  private LineReading read(byte[] text) {
    try {
      return new Understood(number, CommandFormat.read(text));
    } catch (UnreadableCommandException e) {
      return e.refusal()
          .<LineReading>map(value -> new Refused(number, e.request(), value, e.field()))
          .orElseGet(() -> new Unreadable(number, e.field(), e.problem()));
    }
  }

  /** Moves to behind the next line end; whether the line was short enough to be held. */
  private boolean takeLine() throws IOException {
    line.reset();
    boolean held = true;
    boolean ended = false;
    while (!ended && filled()) {
      int end = position;
      while (end < limit && buffer[end] != '\n') {
        end++;
      }
      if (held && line.size() + (end - position) <= LONGEST + MARK_AND_CR) {
        line.write(buffer, position, end - position);
      } else {
        held = false;
        line.reset();
      }
      ended = end < limit;
      position = ended ? end + 1 : end;
    }
    return held;
  }

  /** Whether there is a byte at the position, if need be after reading more. */
  private boolean filled() throws IOException {
    while (position == limit) {
      int read = in.read(buffer);
      if (read < 0) {
        return false;
      }
      position = 0;
      limit = read;
    }
    return true;
  }

  private byte[] withoutMarkAndCr(byte[] text) {
    int from = number == 1 && Utf8.startsWithMark(text) ? 3 : 0;
    int to = text.length > from && text[text.length - 1] == '\r' ? text.length - 1 : text.length;
    return Arrays.copyOfRange(text, from, to);
  }

  private static boolean isBlank(byte[] text) {
    for (byte b : text) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
