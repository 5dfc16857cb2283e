package org.jcmledger.core.value;

/**
 * The name its sender gives to a request. Sent again, a request under the same name with the same
 * content is answered with the first receipt.
 *
 * @param id one to 64 printable ASCII characters, without space and {@code #}
 */
public record RequestId(String id) implements Comparable<RequestId> {

  private static final int LONGEST = 64;

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public RequestId {
    if (!isOne(id)) {
      throw new InvalidValueException(
          "request", id, "1 to 64 printable ASCII characters without #");
    }
  }

  /**
   * By hand: every event that is read has one, and a regular expression costs more than the rest.
   */
  private static boolean isOne(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < '!' || c > '~' || c == '#') {
        return false;
      }
    }
    return !id.isEmpty() && id.length() <= LONGEST;
  }

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public static RequestId of(String id) {
    return new RequestId(id);
  }

  @Override
  public int compareTo(RequestId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
