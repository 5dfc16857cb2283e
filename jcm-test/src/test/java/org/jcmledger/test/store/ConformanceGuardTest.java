package org.jcmledger.test.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jcmledger.store.EventLog;
import org.jcmledger.test.store.ToyLog.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The conformance suite passes a store that is right, and fails each that is broken one way. */
class ConformanceGuardTest {

  /** By which test, if by no other, each broken store has to be found out. */
  private static final Map<Fault, String> FOUND_BY =
      Map.ofEntries(
          Map.entry(Fault.LOSES_THE_LAST_EVENT_OF_A_COMMIT, "storesAllOfATransactionAtOnce"),
          Map.entry(Fault.LEAVES_A_GAP_AFTER_A_ROLLBACK, "leavesNoGapAfterARollback"),
          Map.entry(Fault.SHOWS_WHAT_IS_NOT_COMMITTED, "answersReadersWhileATransactionIsOpen"),
          Map.entry(Fault.KEEPS_WHAT_WAS_ROLLED_BACK, "leavesNoGapAfterARollback"),
          Map.entry(Fault.COMMITS_EVENT_BY_EVENT, "showsReadersWholeTransactionsOnly"),
          Map.entry(Fault.SEALS_WITH_ANOTHER_HASH, "sealsAnEventWithTheHashOfItsBytes"),
          Map.entry(
              Fault.ACCEPTS_A_TAKEN_ID,
              "refusesAnEventIdThatIsTakenAndStoresNothingOfThatTransaction"),
          Map.entry(Fault.TRIMS_IDS, "takesIdsForTheSameOnlyIfTheirBytesAre"),
          Map.entry(Fault.SCANS_BACKWARDS, "scansManyEventsInOrder"),
          Map.entry(Fault.SCANS_FROM_THE_POSITION_ITSELF, "scansFromAPositionToAPosition"),
          Map.entry(
              Fault.SCANS_WHAT_IS_APPENDED_MEANWHILE, "showsAScanOneMomentEvenIfItsVisitorAppends"),
          Map.entry(Fault.FORGETS_TO_STOP, "stopsWhenTheVisitorHasEnough"),
          Map.entry(Fault.SHOWS_ONE_LEAF_HASH_TOO_FEW, "showsTheLeafHashesOfTheEventsOfAScan"),
          Map.entry(Fault.MIXES_STREAMS, "scansOneStream"),
          Map.entry(Fault.CUTS_PAYLOADS, "keepsAPayloadOfFiveMegabytes"),
          Map.entry(Fault.FINDS_ONE_TOO_FEW, "findsWhatWasAppendedBeforeByItsId"),
          Map.entry(Fault.CUTS_SNAPSHOTS, "keepsTheSnapshotThatWasWrittenLast"),
          Map.entry(
              Fault.LEAVES_THE_END_OF_A_LONGER_SNAPSHOT, "keepsTheSnapshotThatWasWrittenLast"),
          Map.entry(Fault.KEEPS_THE_FIRST_SNAPSHOT, "keepsTheSnapshotThatWasWrittenLast"),
          Map.entry(Fault.ANSWERS_AFTER_CLOSE, "answersEveryCallAfterCloseWithTheSameException"),
          Map.entry(Fault.READERS_WAIT_FOR_WRITERS, "answersReadersWhileATransactionIsOpen"));

  /** The store that the suite is run on next. */
  private static Fault fault = Fault.NONE;

  /** Found by no build tool, which looks for top-level classes and for names that end in Test. */
  static final class OfToyLog extends EventLogConformance {
    @Override
    protected EventLog newLog() {
      return new ToyLog(fault);
    }
  }

  @Test
  void passesAStoreThatIsRight() {
    Outcome outcome = run(Fault.NONE, selectClass(OfToyLog.class));
    assertThat(outcome.failed).isEmpty();
    assertThat(outcome.passed).hasSizeGreaterThan(25);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void failsAStoreThatIsBroken(Fault broken) {
    String test = String.valueOf(FOUND_BY.get(broken));
    Outcome outcome = run(broken, selectMethod(OfToyLog.class, test));
    assertThat(outcome.failed).containsExactly(test);
  }

  private static Outcome run(Fault broken, DiscoverySelector tests) {
    fault = broken;
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(tests).build();
    Outcome outcome = new Outcome();
    LauncherFactory.create().execute(request, outcome);
    return outcome;
  }

  private static final class Outcome implements TestExecutionListener {

    private final Set<String> passed = new TreeSet<>();
    private final Set<String> failed = new TreeSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
      if (test.isTest()) {
        String name = test.getDisplayName().replace("()", "");
        (result.getStatus() == Status.SUCCESSFUL ? passed : failed).add(name);
      }
    }
  }
}
