package org.jcmledger.format;

import java.util.Optional;
import org.jcmledger.core.rejection.ValueRefused;
import org.jcmledger.core.value.RequestId;

/**
 * A line is no command. Either it is not of the form of one, or it is and a text or number in it is
 * no value of its type: then {@link #refusal} says which.
 */
public final class UnreadableCommandException extends UnreadableException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<ValueRefused> refusal;
  private final transient Optional<RequestId> request;

  UnreadableCommandException(BadField e, Optional<RequestId> request) {
    super("command", e.path(), e.problem());
    this.refusal = e.value().map(v -> new ValueRefused(v.what(), v.given(), v.allowed()));
    this.request = request;
  }

  /** The value that was refused, if the line is a command but for this value. */
  public Optional<ValueRefused> refusal() {
    return refusal;
  }

  /** The request that the line names, if a value was refused and the name can be read. */
  public Optional<RequestId> request() {
    return request;
  }
}
