package org.jcmledger.test.upcast;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every form of an event that was ever released is approved, and becomes what was approved. */
class GoldenFilesTest {

  // begin: upcast
  @Test
  void theLibraryReadsAllThatItEverWrote() {
    UpcastKit.in(Path.of("../jcm-ledger/src/test/resources/golden")).isComplete();
  }

  // end: upcast
}
