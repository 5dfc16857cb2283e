package org.jcmledger.report.aef;

import java.io.IOException;

/** Takes the rows of a submission, table by table in their order, and keeps none of them. */
@FunctionalInterface
public interface AefSink {

  /**
   * Takes a row.
   *
   * @throws IllegalStateException if a later table was begun before
   */
  void add(AefRow row) throws IOException;
}
