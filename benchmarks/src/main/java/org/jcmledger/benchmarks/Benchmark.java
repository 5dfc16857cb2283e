package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.util.function.Consumer;

/** One thing that is measured. */
interface Benchmark {

  /** What it is asked for by; results are named after it. */
  String name();

  /** Whether it takes so long that it is only run when it is asked for by its name. */
  default boolean isLong() {
    return false;
  }

  /**
   * Measures.
   *
   * @param folder an empty folder on a real disk, of this benchmark's own
   * @param report takes each result as soon as it is there
   */
  void run(Path folder, Consumer<Result> report);
}
