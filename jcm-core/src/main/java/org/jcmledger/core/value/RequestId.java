package org.jcmledger.core.value;

/**
 * The name its sender gives to a request. Sent again, a request under the same name with the same
 * content is answered with the first receipt.
 *
 * @param id one to 64 printable ASCII characters, without space and {@code #}
 */
public record RequestId(String id) implements Comparable<RequestId> {

  private static final Pattern FORM =
      new Pattern("request", "[!-~&&[^#]]{1,64}", "1 to 64 printable ASCII characters without #");

  /**
   * @throws InvalidValueException if {@code id} has another form
   */
  public RequestId {
    FORM.require(id);
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
