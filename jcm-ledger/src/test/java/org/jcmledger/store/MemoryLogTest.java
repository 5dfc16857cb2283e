package org.jcmledger.store;

import org.junit.jupiter.api.Nested;

class MemoryLogTest {

  @Nested
  class Contract extends EventLogContract {
    @Override
    EventLog newLog() {
      return new MemoryLog();
    }
  }

  @Nested
  class Closing extends ClosingContract {
    @Override
    EventLog newLog() {
      return new MemoryLog();
    }
  }

  @Nested
  class Concurrency extends ConcurrencyContract {
    @Override
    EventLog newLog() {
      return new MemoryLog();
    }
  }
}
