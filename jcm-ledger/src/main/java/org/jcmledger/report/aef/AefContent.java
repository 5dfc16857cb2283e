package org.jcmledger.report.aef;

import java.io.IOException;

/** A submission that can be written: all its rows, in the order of the tables. */
@FunctionalInterface
public interface AefContent {

  /** Gives every row to a sink. */
  void writeTo(AefSink sink) throws IOException;
}
