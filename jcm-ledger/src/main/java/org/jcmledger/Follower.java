package org.jcmledger;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jcmledger.axon.WriteSide;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.LogClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks a few times a second whether other processes have written to a log, on its own thread. */
final class Follower implements AutoCloseable {

  /** The longest that a view lags behind what another process has committed, and then reads. */
  static final long EVERY_MILLIS = 100;

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private final Runnable look;
  private final CountDownLatch closed = new CountDownLatch(1);
  private String trouble = "";

  private Follower(Runnable look) {
    this.look = look;
  }

  /** One of what a log shows, if others may write it. */
  static Optional<Follower> of(EventLog log, Shown shown, Optional<WriteSide> writeSide) {
    if (!log.isShared()) {
      return Optional.empty();
    }
    Runnable look =
        () -> {
          long before = shown.view().position();
          if (shown.upToDate().position() > before) {
            writeSide.ifPresent(WriteSide::keepUp);
          }
        };
    return Optional.of(start(look));
  }

  /**
   * Starts to follow.
   *
   * @param look takes up what is new, if anything is
   */
  static Follower start(Runnable look) {
    Follower follower = new Follower(look);
    Thread thread = new Thread(follower::follow, "jcm-ledger-follower");
    thread.setDaemon(true);
    thread.start();
    return follower;
  }

  private void follow() {
    try {
      while (!closed.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        try {
          look.run();
          trouble = "";
        } catch (LogClosedException e) {
          return;
        } catch (RuntimeException e) {
          tell(e); // The view stays what it is until the log can be read again.
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(RuntimeException e) {
    if (!trouble.equals(e.toString())) {
      trouble = e.toString();
      LOG.warn("A ledger does not show what other processes have recorded: {}", e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
