package org.jcmledger.test.store;

import org.jcmledger.store.EventLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What all tests of a log have: a new, empty one each. */
abstract class LogTests {

  /** The log under test. */
  EventLog log;

  @SuppressWarnings("NullAway.Init") // before each test
  LogTests() {}

  /**
   * A new, empty log, which the suite closes.
   *
   * @throws Exception if there is none to be had, which fails the test
   */
  protected abstract EventLog newLog() throws Exception;

  @BeforeEach
  void openLog() throws Exception {
    log = newLog();
  }

  @AfterEach
  void closeLog() {
    log.close();
  }
}
