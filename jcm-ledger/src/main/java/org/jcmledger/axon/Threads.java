package org.jcmledger.axon;

/** What is done with threads in more than one place. */
final class Threads {

  private Threads() {}

  /** Waits for a thread to end, also when interrupted; the caller's thread stays interrupted. */
  static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
