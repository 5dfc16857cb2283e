package org.jcmledger;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jcmledger.projection.EventFeed;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.EventVisitor;
import org.jcmledger.store.LogClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a log's events once this ledger's own answers show them too. It is told of what this
 * process commits; for what others commit it looks into the log, now and then and only while
 * somebody waits.
 */
final class LogFeed implements EventFeed, AutoCloseable {

  private static final Logger LOGGER = LoggerFactory.getLogger(LogFeed.class);

  private static final long LOOKING_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  private final EventLog log;
  private final String name;
  private final Object news = new Object();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private volatile long position;
  private volatile boolean closed;
  private @Nullable Thread caller;

  /** When the log was last looked into, and what its head was then. */
  private long lookedAt = System.nanoTime();

  private long headThen;

  LogFeed(EventLog log, String name, long position) {
    this.log = log;
    this.name = name;
    this.position = position;
    this.headThen = position;
  }

  /** Shows the events up to a position. */
  void announce(long upTo) {
    synchronized (news) {
      if (upTo > position) {
        position = upTo;
        news.notifyAll();
      }
    }
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public long head() {
    return log.head();
  }

  @Override
  public boolean await(long after, Duration atMost) throws InterruptedException {
    long until = System.nanoTime() + atMost.toNanos();
    while (position <= after) {
      requireOpen();
      long now = System.nanoTime();
      if (until - now <= 0) {
        return false;
      }
      long looking;
      synchronized (news) {
        looking = lookedAt + LOOKING_NANOS - now;
        if (position <= after && !closed && looking > 0) {
          TimeUnit.NANOSECONDS.timedWait(news, Math.min(looking, until - now));
        }
      }
      if (looking <= 0) {
        look();
      }
    }
    return true;
  }

  /**
   * What was in the log at the last look and has not been announced since comes from elsewhere: an
   * event of our own may be in the log for a moment before our answers show it.
   */
  private void look() {
    long found = log.head();
    synchronized (news) {
      announce(headThen);
      headThen = found;
      lookedAt = System.nanoTime();
    }
  }

  @Override
  public void read(long after, int most, EventVisitor visitor) {
    requireOpen();
    long upTo = Math.min(position, after + most);
    if (upTo > after) {
      log.scan(after, upTo, visitor);
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new LogClosedException(name);
    }
  }

  @Override
  public Following onNews(Runnable listener) {
    synchronized (news) {
      requireOpen();
      listeners.add(listener);
      if (caller == null) {
        long seen = position; // Not once the thread runs: what comes until then is news too.
        caller = new Thread(() -> call(seen), "jcm-ledger-feed");
        caller.setDaemon(true);
        caller.start();
      }
    }
    return () -> listeners.remove(listener);
  }

  private void call(long seen) {
    long last = seen;
    try {
      while (true) {
        if (await(last, Duration.ofDays(1))) {
          last = position;
          callAll();
        }
      }
    } catch (LogClosedException e) {
      callAll();
    } catch (InterruptedException e) {
      LOGGER.warn("Interrupted, so nobody is called any more when {} has new events", name);
    } catch (RuntimeException e) {
      LOGGER.warn("Nobody is called any more when {} has new events", name, e);
    }
  }

  private void callAll() {
    for (Runnable listener : listeners) {
      try {
        listener.run();
      } catch (RuntimeException e) {
        LOGGER.warn("A listener to the events of {} failed", name, e);
      }
    }
  }

  /** Whoever waits hears that the ledger is closed. */
  @Override
  public void close() {
    synchronized (news) {
      closed = true;
      news.notifyAll();
    }
  }
}
