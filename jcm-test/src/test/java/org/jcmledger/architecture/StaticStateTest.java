package org.jcmledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Ledgers side by side share nothing: no class of ours keeps state of its own. */
class StaticStateTest {

  /**
   * An operating system's lock of a file is the process's, so who holds which has to be known
   * there. The texts are properties, read once and never set, a type that could be.
   */
  private static final List<String> OF_THE_PROCESS =
      List.of(
          "org.jcmledger.store.WriterLock.HELD_BY_THIS_PROCESS",
          "org.jcmledger.store.WriterLock.NOT_TO_BE_CLOSED",
          "org.jcmledger.report.html.ReportTexts.ENGLISH",
          "org.jcmledger.report.html.ReportTexts.JAPANESE");

  @Test
  void noClassKeepsAny() {
    assertThat(
            StaticState.in(
                new ClassFileImporter()
                    .withImportOption(location -> !location.contains("jcm-test"))
                    .importPackages("org.jcmledger")))
        .containsExactlyInAnyOrderElementsOf(OF_THE_PROCESS);
  }

  @Test
  void itIsSeenWhereItIs() {
    String here = Keeps.class.getName();
    assertThat(StaticState.in(new ClassFileImporter().importClasses(Keeps.class)))
        .containsExactlyInAnyOrder(
            here + ".set", here + ".LIST", here + ".MAP", here + ".COUNT", here + ".OF_A_THREAD");
  }

  @Test
  void whatStaysIsNot() {
    assertThat(StaticState.in(new ClassFileImporter().importClasses(KeepsConstants.class)))
        .isEmpty();
  }

  @SuppressWarnings({"unused", "NonFinalStaticField"})
  private static final class Keeps {
    static int set;
    static final List<String> LIST = new ArrayList<>();
    static final Map<String, String> MAP = new HashMap<>();
    static final AtomicLong COUNT = new AtomicLong();
    static final ThreadLocal<String> OF_A_THREAD = new ThreadLocal<>();
  }

  @SuppressWarnings("unused")
  private static final class KeepsConstants {
    static final int NUMBER = 1;
    static final List<String> LIST = List.of("one");
    static final Map<String, String> MAP = Map.of();
  }
}
