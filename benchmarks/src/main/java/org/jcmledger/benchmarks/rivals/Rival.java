package org.jcmledger.benchmarks.rivals;

/** Moves credits between numbered accounts and is done when that is durable. Thread-safe. */
public interface Rival extends AutoCloseable {

  /** What it is called in results. */
  String name();

  /** Moves an amount from one account to another one, and returns when it is durable. */
  void transfer(int from, int to, long amount);

  @Override
  void close();
}
