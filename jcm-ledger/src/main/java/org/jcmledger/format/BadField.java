package org.jcmledger.format;

import java.util.Optional;
import org.jcmledger.core.value.InvalidValueException;

/** Something in a JSON text that the format does not allow; never leaves this package. */
final class BadField extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;
  private final transient Optional<InvalidValueException> value;

  private BadField(String path, String problem, Optional<InvalidValueException> value) {
    super(problem, null, false, false);
    this.path = path;
    this.problem = problem;
    this.value = value;
  }

  /** The JSON is not of the form that is wanted. */
  static BadField ofShape(String path, String problem) {
    return new BadField(path, problem, Optional.empty());
  }

  /** The JSON is of the form that is wanted, but what it says is no value of its type. */
  static BadField ofValue(String path, InvalidValueException e) {
    return new BadField(
        path, e.what() + " '" + e.given() + "' is not " + e.allowed(), Optional.of(e));
  }

  /** Such as {@code lines[2].total}; empty for the whole text. */
  String path() {
    return path;
  }

  String problem() {
    return problem;
  }

  Optional<InvalidValueException> value() {
    return value;
  }
}
