package org.jcmledger.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Threads that do one thing after another for some time; for what has no common speed. */
final class TimedSenders {

  /** What is done, and is done when it returns. */
  interface Action {
    void run(SplittableRandom random);
  }

  private TimedSenders() {}

  static Senders.Window send(int threads, int seconds, SplittableRandom seeds, Action action) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        SplittableRandom random = seeds.split();
        running.add(pool.submit(() -> sendInTurn(start, seconds, random, action)));
      }
      long began = System.nanoTime();
      start.countDown();
      List<long[]> nanos = new ArrayList<>();
      long done = 0;
      for (Future<long[]> one : running) {
        long[] own = one.get();
        done += own.length;
        nanos.add(own);
      }
      return new Senders.Window(done, (System.nanoTime() - began) / 1e9, Latencies.ofAll(nanos));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a sender failed", e);
    } finally {
      pool.shutdown();
    }
  }

  private static long[] sendInTurn(
      CountDownLatch start, int seconds, SplittableRandom random, Action action)
      throws InterruptedException {
    long[] nanos = new long[1_024];
    int count = 0;
    start.await();
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
      action.run(random);
      if (count == nanos.length) {
        nanos = Arrays.copyOf(nanos, 2 * count);
      }
      nanos[count++] = System.nanoTime() - now;
    }
    return Arrays.copyOf(nanos, count);
  }
}
