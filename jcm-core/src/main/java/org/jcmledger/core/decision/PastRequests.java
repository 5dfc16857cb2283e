package org.jcmledger.core.decision;

import java.util.Optional;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.RequestId;

/** What became of earlier requests; the books do not keep every request in memory for ever. */
@FunctionalInterface
public interface PastRequests {

  /** The first event of the request, if the ledger accepted it. */
  Optional<Event> find(RequestId request);
}
