package org.jcmledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jcmledger.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

/** The main classes of the core, the ledger and the test module keep to the design. */
class ArchitectureTest {

  private static final String EVERYTHING = "org.jcmledger..";

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.jcmledger");

  @Test
  void looksAtTheClassesOfOtherModules() {
    assertThat(MAIN.contain(InvalidValueException.class)).isTrue();
  }

  @Test
  void coreStandsAlone() {
    Rules.standsAlone(Rules.CORE).check(MAIN);
  }

  @Test
  void coreReadsNeitherClockNorChance() {
    Rules.readsNeitherClockNorChance(Rules.CORE).check(MAIN);
  }

  @Test
  void coreDoesNoInputOrOutput() {
    Rules.doesNoInputOrOutput(Rules.CORE).check(MAIN);
  }

  @Test
  void coreCountsInWholeNumbers() {
    Rules.countsInWholeNumbers(Rules.CORE).forEach(rule -> rule.check(MAIN));
  }

  @Test
  void axonStaysInItsPackage() {
    Rules.keepsAxonIn("org.jcmledger.axon..").check(MAIN);
  }

  @Test
  void junitStaysInItsPackages() {
    Rules.keepsJunitIn("org.jcmledger.test.junit", "org.jcmledger.test.store").check(MAIN);
  }

  @Test
  void fixtureHistoriesAndExtensionAreLayers() {
    String extension = "org.jcmledger.test.junit";
    String history = "org.jcmledger.test.history";
    Rules.doesNotUse("org.jcmledger.test", extension, history).check(MAIN);
    Rules.doesNotUse(history, "org.jcmledger.test", extension).check(MAIN);
    Rules.doesNotUse(extension, history).check(MAIN);
    Rules.doesNotUse("org.jcmledger.test..", "org.jcmledger.axon..", "org.jcmledger.core.book..")
        .check(MAIN);
  }

  @Test
  void dataFlowsOneWay() {
    String format = "org.jcmledger.format..";
    String store = "org.jcmledger.store..";
    String projection = "org.jcmledger.projection..";
    String report = "org.jcmledger.report..";
    String seal = "org.jcmledger.seal..";
    String audit = "org.jcmledger.audit..";
    String axon = "org.jcmledger.axon..";

    Rules.doesNotUse(format, store, projection, report, seal, audit, axon).check(MAIN);
    Rules.doesNotUse(store, projection, report, seal, audit, axon).check(MAIN);
    Rules.doesNotUse(projection, report, seal, audit, axon).check(MAIN);
    Rules.doesNotUse(report, axon).check(MAIN);
    Rules.doesNotUse(axon, report).check(MAIN);
    Rules.doesNotUse(seal, projection, report, audit, axon).check(MAIN);
    Rules.doesNotUse(audit, projection, report, axon).check(MAIN);
  }

  @Test
  void auditCanContradictTheBooks() {
    Rules.doesNotUse(
            "org.jcmledger.audit..",
            "org.jcmledger.core.book..",
            "org.jcmledger.core.committee..",
            "org.jcmledger.projection..")
        .check(MAIN);
  }

  @Test
  void theSealKnowsOnlyTheStore() {
    Rules.doesNotUse(
            "org.jcmledger.seal..",
            "org.jcmledger.core..",
            "org.jcmledger.format..",
            "com.fasterxml..")
        .check(MAIN);
  }

  @Test
  void nobodyUsesTheFacade() {
    Rules.nobodyUsesTheFacade().check(MAIN);
  }

  @Test
  void packagesAreFreeOfCycles() {
    Rules.packagesAreFreeOfCycles().check(MAIN);
  }

  @Test
  void packagesAreNullMarked() {
    Rules.packagesAreNullMarked(EVERYTHING).check(MAIN);
  }

  @Test
  void publicFieldsAreFinal() {
    Rules.publicFieldsAreFinal(EVERYTHING).check(MAIN);
  }

  @Test
  void datesAreOfJavaTime() {
    Rules.usesNoOldDate(EVERYTHING).check(MAIN);
  }
}
