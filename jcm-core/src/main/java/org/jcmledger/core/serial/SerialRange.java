package org.jcmledger.core.serial;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jcmledger.core.value.InvalidValueException;

/**
 * Consecutive serial numbers, both ends included and never empty: {@code 1-60} is the sixty serials
 * from 1 to 60. One serial is one credit, which is one tonne of CO2 equivalent.
 *
 * <p>Ranges are ordered by their first serial, then by their last. The class is immutable and safe
 * for use by many threads.
 */
public final class SerialRange implements Comparable<SerialRange> {

  /** The highest serial there can be: fifteen digits, which a JSON number carries exactly. */
  public static final long MAX_SERIAL = 999_999_999_999_999L;

  // [0-9] and not \d with flags: digits of other scripts are not serial numbers.
  private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,14})(?:-([1-9][0-9]{0,14}))?");
  private static final String WHAT = "serial range";
  private static final String ALLOWED =
      "a range such as 1-60, its ends in order and from 1 to " + MAX_SERIAL;

  private final long first;
  private final long last;

  private SerialRange(long first, long last) {
    this.first = first;
    this.last = last;
  }

  /**
   * The range from one serial to another, both included.
   *
   * @param first the lowest serial, at least 1
   * @param last the highest serial, from {@code first} to {@link #MAX_SERIAL}
   * @return the range
   * @throws InvalidValueException unless {@code 1 <= first <= last <= MAX_SERIAL}
   */
  public static SerialRange of(long first, long last) {
    if (first < 1 || last < first || last > MAX_SERIAL) {
      throw new InvalidValueException(WHAT, first + "-" + last, ALLOWED);
    }
    return new SerialRange(first, last);
  }

  /**
   * The range of one serial.
   *
   * @param serial the serial, from 1 to {@link #MAX_SERIAL}
   * @return the range whose first and last are both {@code serial}
   * @throws InvalidValueException unless {@code 1 <= serial <= MAX_SERIAL}
   */
  public static SerialRange single(long serial) {
    return of(serial, serial);
  }

  /**
   * Reads {@code first-last}, or {@code serial} for a range of one. Nothing is trimmed or
   * corrected: spaces, leading zeros, signs, dashes other than the hyphen and digits other than 0
   * to 9 are refused.
   *
   * @param text such as {@code 1-60} or {@code 7}
   * @return the range
   * @throws InvalidValueException if the text is of another form, or its ends are not in order
   */
  public static SerialRange parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValueException(WHAT, text, ALLOWED);
    }
    String lastText = matcher.group(2);
    long first = Long.parseLong(matcher.group(1));
    return of(first, lastText == null ? first : Long.parseLong(lastText));
  }

  /** The lowest serial. */
  public long first() {
    return first;
  }

  /** The highest serial, itself part of the range. */
  public long last() {
    return last;
  }

  /** How many serials the range has, in tCO2e: at least 1. */
  public long size() {
    return last - first + 1;
  }

  /** Whether {@code serial} is in this range; false for a number that is no serial. */
  public boolean contains(long serial) {
    return first <= serial && serial <= last;
  }

  /** Whether every serial of {@code other} is in this range. */
  public boolean encloses(SerialRange other) {
    return first <= other.first && other.last <= last;
  }

  /** Whether some serial is in both ranges. */
  public boolean overlaps(SerialRange other) {
    return first <= other.last && other.first <= last;
  }

  /** Whether the ranges touch without a serial in common, such as 1-5 and 6-9, in either order. */
  public boolean abuts(SerialRange other) {
    return last + 1 == other.first || other.last + 1 == first;
  }

  /** Whether the ranges overlap or abut, so that together they are one range. */
  public boolean isConnected(SerialRange other) {
    return overlaps(other) || abuts(other);
  }

  /** The serials in both ranges, or nothing if there are none. */
  public Optional<SerialRange> intersection(SerialRange other) {
    return overlaps(other)
        ? Optional.of(new SerialRange(Math.max(first, other.first), Math.min(last, other.last)))
        : Optional.empty();
  }

  /** The smallest range that encloses both; it also has the serials between them, if any. */
  public SerialRange span(SerialRange other) {
    return new SerialRange(Math.min(first, other.first), Math.max(last, other.last));
  }

  /**
   * The serials of either range, as one range.
   *
   * @param other a range that overlaps or abuts this one
   * @return the range of exactly the serials of both
   * @throws InvalidValueException if there is a gap between them; {@link #span} would fill it
   */
  public SerialRange union(SerialRange other) {
    if (!isConnected(other)) {
      throw new InvalidValueException(WHAT, other.toString(), "connected to " + this);
    }
    return span(other);
  }

  @Override
  public int compareTo(SerialRange other) {
    int byFirst = Long.compare(first, other.first);
    return byFirst != 0 ? byFirst : Long.compare(last, other.last);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SerialRange that && first == that.first && last == that.last;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(first) + Long.hashCode(last);
  }

  /** {@code first-last}, also for a range of one: {@code 7-7}. {@link #parse} reads it back. */
  @Override
  public String toString() {
    return first + "-" + last;
  }
}
