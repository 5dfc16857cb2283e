package org.jcmledger.test.store;

import java.nio.file.Path;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.SqliteLog;
import org.junit.jupiter.api.io.TempDir;

class SqliteLogConformanceTest extends DurableLogConformance {

  @TempDir Path folder;

  @Override
  protected EventLog newLog() {
    return SqliteLog.create(file());
  }

  @Override
  protected EventLog openAgain() {
    return SqliteLog.open(file());
  }

  private Path file() {
    return folder.resolve("a ledger?#%ü.jcm"); // no character in a name may mean anything
  }
}
