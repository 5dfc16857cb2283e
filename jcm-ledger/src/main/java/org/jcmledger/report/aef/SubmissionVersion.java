package org.jcmledger.report.aef;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jcmledger.core.value.InvalidValueException;

/**
 * The version of a submission. The first is 1.0; whatever corrects it has a higher one.
 *
 * @param major from 1
 * @param minor from 0
 */
public record SubmissionVersion(int major, int minor) {

  /** The first. */
  public static final SubmissionVersion FIRST = new SubmissionVersion(1, 0);

  private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,3})\\.(0|[1-9][0-9]{0,3})");

  /**
   * @throws InvalidValueException if a number is out of range
   */
  public SubmissionVersion {
    if (major < 1 || major > 9999 || minor < 0 || minor > 9999) {
      throw new InvalidValueException(
          "submission version", major + "." + minor, "such as 1.0 or 1.1");
    }
  }

  /**
   * Reads {@code 1.0}.
   *
   * @throws InvalidValueException if it is not written so
   */
  public static SubmissionVersion parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      throw new InvalidValueException("submission version", text, "such as 1.0 or 1.1");
    }
    return new SubmissionVersion(
        Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
