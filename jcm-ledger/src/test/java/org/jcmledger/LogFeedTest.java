package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jcmledger.projection.EventFeed.Following;
import org.jcmledger.store.MemoryLog;
import org.junit.jupiter.api.Test;

class LogFeedTest {

  private static final int TIMES = 100;

  /** The thread that calls may come to run long after it was started. */
  @Test
  void nothingIsMissedBetweenAskingForNewsAndTheFirstCall() throws InterruptedException {
    for (int i = 0; i < TIMES; i++) {
      CountDownLatch called = new CountDownLatch(1);
      try (LogFeed feed = new LogFeed(new MemoryLog(), "a ledger", 0);
          Following following = feed.onNews(called::countDown)) {
        feed.announce(1);
        assertThat(called.await(30, TimeUnit.SECONDS)).as("time %s", i).isTrue();
      }
    }
  }

  @Test
  void whoHasEndedIsNotCalled() throws InterruptedException {
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch called = new CountDownLatch(1);
    try (LogFeed feed = new LogFeed(new MemoryLog(), "a ledger", 0)) {
      feed.onNews(ended::countDown).close();
      try (Following following = feed.onNews(called::countDown)) {
        feed.announce(1);
        assertThat(called.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(ended.getCount()).isEqualTo(1);
      }
    }
  }
}
