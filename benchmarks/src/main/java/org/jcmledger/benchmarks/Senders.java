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
import org.jcmledger.core.command.Command;

/** Threads that each submit one transfer after another and wait for each answer. */
final class Senders {

  /** What they met with. */
  record Window(long transfers, double seconds, Latencies latencies) {

    double perSecond() {
      return transfers / seconds;
    }

    /** Several, one after another. */
    static Window together(List<Window> parts) {
      return new Window(
          parts.stream().mapToLong(Window::transfers).sum(),
          parts.stream().mapToDouble(Window::seconds).sum(),
          Latencies.together(parts.stream().map(Window::latencies).toList()));
    }
  }

  private final Market market;
  private final Pattern pattern;
  private final int threads;

  Senders(Market market, Pattern pattern, int threads) {
    this.market = market;
    this.pattern = pattern;
    this.threads = threads;
  }

  int number() {
    return threads;
  }

  /** Submits about so many transfers, the same ones for the same seed. */
  Window send(int transfers, long seed) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      CountDownLatch start = new CountDownLatch(1);
      SplittableRandom seeds = new SplittableRandom(seed);
      List<Future<long[]>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        SplittableRandom random = seeds.split();
        running.add(pool.submit(() -> sendInTurn(start, transfers / threads, random)));
      }
      long began = System.nanoTime();
      start.countDown();
      List<long[]> nanos = new ArrayList<>();
      for (Future<long[]> one : running) {
        nanos.add(one.get());
      }
      double seconds = (threads == 1 ? sum(nanos.get(0)) : System.nanoTime() - began) / 1e9;
      return new Window((long) (transfers / threads) * threads, seconds, Latencies.ofAll(nanos));
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("a sender failed", e);
    } finally {
      pool.shutdown();
    }
  }

  /** What a lone sender does between two commands is its own affair, and nobody else's chance. */
  private static long sum(long[] nanos) {
    return Arrays.stream(nanos).sum();
  }

  private long[] sendInTurn(CountDownLatch start, int transfers, SplittableRandom random)
      throws InterruptedException {
    long[] nanos = new long[transfers];
    start.await();
    for (int i = 0; i < transfers; i++) {
      Command command = market.transfer(pattern, random);
      long began = System.nanoTime();
      market.ledger().submit(command);
      nanos[i] = System.nanoTime() - began;
    }
    return nanos;
  }
}
