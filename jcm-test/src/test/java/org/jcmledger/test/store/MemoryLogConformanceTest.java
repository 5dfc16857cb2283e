package org.jcmledger.test.store;

import org.jcmledger.store.EventLog;
import org.jcmledger.store.MemoryLog;

class MemoryLogConformanceTest extends EventLogConformance {

  @Override
  protected EventLog newLog() {
    return new MemoryLog();
  }
}
