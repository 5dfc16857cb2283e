package org.jcmledger.axon;

import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.StoredEvent;

/** What the log says already, taken in while it is read at opening. Not thread-safe. */
public final class Past {

  private final LiveState live = new LiveState();
  private final RequestsSeen requests = new RequestsSeen();
  private long position;

  /** Adds the next event of the log. */
  public void add(StoredEvent stored, RecordedEvent recorded) {
    live.replay(stored.stream(), stored.sequence(), recorded.event());
    requests.add(recorded.request());
    position = stored.position();
  }

  LiveState live() {
    return live;
  }

  RequestsSeen requests() {
    return requests;
  }

  long position() {
    return position;
  }
}
