package org.jcmledger;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import org.jcmledger.core.value.RequestId;

/** Names for requests of senders that have none of their own. Thread-safe. */
public final class RequestIds {

  private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private RequestIds() {}

  /**
   * A name that no one has used: a UUID of version 7. These follow one another in time, which keeps
   * the ledger's index of requests fast to write.
   */
  public static RequestId next() {
    return RequestId.of(GENERATOR.generate().toString());
  }
}
