package org.jcmledger.test.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jcmledger.audit.AuditReport;
import org.jcmledger.audit.LedgerAudit;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventType;
import org.jcmledger.store.StoredEvent;
import org.jcmledger.test.fault.Fault.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every fault and every fraud is found by what the table names, and by nothing else: a means that
 * fails to find is a fault of the audit, and one that finds unnamed is a fault of the table.
 */
class WhatFindsWhatTest {

  private static final Path PAGE = Path.of("..", "docs", "what-finds-what.md");

  /** There is one declaration, and lines are numbered from 1 on: nothing to swap with. */
  private static final Set<String> WITHOUT =
      Set.of(
          "LedgerDeclared.by SWAPPED",
          "LedgerDeclared.title SWAPPED",
          "LedgerDeclared.scope CHANGED", // it is, by its fields
          "LedgerDeclared.scope SWAPPED",
          "LedgerDeclared.scope.books SWAPPED",
          "LedgerDeclared.scope.committees SWAPPED",
          "LedgerDeclared.scope.programme SWAPPED",
          "IssuanceNotified.lines[].number SWAPPED",
          // Every authorisation of the story is for an NDC too, and its first entity Japanese.
          "OutcomesAuthorised.purposes.ndc SWAPPED",
          "OutcomesAuthorised.entities[].country SWAPPED",
          "AuthorisationChanged.purposes.ndc SWAPPED",
          "AuthorisationChanged.entities[].country SWAPPED",
          "AuthorisationNotified.purposes.ndc SWAPPED",
          "AuthorisationNotified.entities[].country SWAPPED",
          // And every first transfer by issuance or application is Japan's acquisition.
          "CreditsIssued.authorised.byJapan.version SWAPPED",
          "CreditsIssued.authorised.firstTransfer CHANGED",
          "CreditsIssued.authorised.firstTransfer SWAPPED",
          "AuthorisationApplied.by SWAPPED",
          "AuthorisationApplied.book SWAPPED",
          "AuthorisationApplied.authorised.host SWAPPED",
          "AuthorisationApplied.authorised.firstTransfer CHANGED",
          "AuthorisationApplied.authorised.firstTransfer SWAPPED");

  private static final ExpectedMeans TABLE = new ExpectedMeans();
  private static List<StoredEvent> healthy = List.of();
  private static List<Fault> faults = List.of();
  private static List<Fraud> frauds = List.of();

  @BeforeAll
  static void injectEverything() {
    healthy = HealthyLedger.rows();
    faults = new ArrayList<>();
    FaultInjector.of(healthy).forEach(faults::add);
    frauds = Frauds.upon(healthy);
  }

  @Test
  void nothing_is_wrong_with_the_healthy_ledger() {
    assertThat(new Inspection(healthy).of(healthy).means()).isEmpty();
    AuditReport mirrored =
        LedgerAudit.of(new RowsLog(healthy), "healthy")
            .threads(1)
            .against(new RowsLog(healthy), "its mirror")
            .run();
    assertThat(mirrored.findings()).isEmpty();
  }

  @Test
  void every_field_of_every_type_is_spoiled_in_every_way() {
    Set<String> made = new TreeSet<>();
    faults.forEach(fault -> made.add(fault.place() + " " + fault.kind()));
    Set<String> missing = new TreeSet<>();
    for (EventType type : EventFormat.types()) {
      for (FieldPath path : FieldPath.of(type)) {
        String place = type.name().substring("jcm.".length()) + "." + path.name();
        for (Kind kind : Kind.values()) {
          boolean possible =
              kind == Kind.DROPPED
                  || kind == Kind.DOUBLED
                  || (kind != Kind.INSERTED && !path.element());
          if (possible && !made.contains(place + " " + kind)) {
            missing.add(place + " " + kind);
          }
        }
      }
    }
    assertThat(missing).isEqualTo(new TreeSet<>(WITHOUT));
  }

  @Test
  void each_fault_is_found_by_what_the_table_names_and_nothing_else() {
    assertThat(TABLE.without(faults)).as("lines of the table without a fault").isEmpty();
    assertThat(faults.stream().filter(fault -> !TABLE.knows(fault)))
        .as("faults without a line in the table")
        .isEmpty();
    Inspection inspection = new Inspection(healthy);
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Fault fault : faults) {
      Inspection.Result result = inspection.of(fault.rows());
      if (!result.means().equals(TABLE.of(fault))) {
        wrong.add(fault + ": " + TABLE.of(fault) + " must find it, but " + result);
      }
      counts.merge(fault.sealing() + " " + result.means(), 1, Integer::sum);
    }
    System.out.println("faults: " + faults.size() + ", found by " + counts);
    assertThat(wrong).isEmpty();
  }

  @Test
  void each_fraud_is_found_by_what_the_table_names_and_nothing_else() {
    assertThat(frauds)
        .extracting(Fraud::name)
        .hasSizeGreaterThanOrEqualTo(25)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(TABLE.frauds());
    Inspection inspection = new Inspection(healthy);
    Map<String, Integer> counts = new TreeMap<>();
    for (Fraud fraud : frauds) {
      Inspection.Result result = inspection.of(fraud);
      assertThat(result.means()).as("%s: %s", fraud, result).isEqualTo(TABLE.of(fraud).means());
      assertThat(result.codes()).as(fraud.name()).isEqualTo(TABLE.of(fraud).codes());
      counts.merge(result.means().toString(), 1, Integer::sum);
    }
    System.out.println("frauds: " + frauds.size() + ", found by " + counts);
  }

  @Test
  void the_page_is_the_table() throws IOException {
    String page = new WhatFindsWhatPage(TABLE, byPlace(), frauds).write();
    if ("write".equals(System.getProperty("jcm.golden"))) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private static Map<String, List<Fault>> byPlace() {
    Map<String, List<Fault>> byPlace = new LinkedHashMap<>();
    faults.forEach(
        fault -> byPlace.computeIfAbsent(fault.place(), place -> new ArrayList<>()).add(fault));
    return byPlace;
  }
}
