package org.jcmledger.report.aef;

import java.io.IOException;

/** Splits rows that come in the order of the tables: every table is begun and ended, once. */
abstract class TableByTable implements AefSink {

  private static final int LAST = AefTable.values().length;

  /** The number of the table that is being written; 0 before the first. */
  private int current;

  abstract void begin(AefTable table) throws IOException;

  abstract void write(AefRow row) throws IOException;

  abstract void end(AefTable table) throws IOException;

  @Override
  public final void add(AefRow row) throws IOException {
    if (row.table().number() < current) {
      throw new IllegalStateException("a row of " + row.table() + " comes after later tables");
    }
    upTo(row.table().number());
    write(row);
  }

  /** Begins and ends what is left. */
  final void finish() throws IOException {
    upTo(LAST);
    end(AefTable.of(LAST));
  }

  private void upTo(int wanted) throws IOException {
    while (current < wanted) {
      if (current > 0) {
        end(AefTable.of(current));
      }
      current++;
      begin(AefTable.of(current));
    }
  }
}
