package org.jcmledger.test.fault;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.test.fault.Fault.Kind;
import org.jcmledger.test.fault.Fault.Sealing;

/** Writes docs/what-finds-what.md. */
final class WhatFindsWhatPage {

  private final ExpectedMeans table;
  private final Map<String, List<Fault>> faults;
  private final List<Fraud> frauds;
  private final StringBuilder page = new StringBuilder();

  WhatFindsWhatPage(ExpectedMeans table, Map<String, List<Fault>> faults, List<Fraud> frauds) {
    this.table = table;
    this.faults = faults;
    this.frauds = frauds;
  }

  String write() {
    page.append(
        """
        # What finds what

        <!-- Written from the table of expectations by WhatFindsWhatTest; run it with -Djcm.golden=write. -->

        No one means finds everything. The seal finds bytes that were changed by someone who did not seal
        them anew; the rules find what cannot be; a checkpoint that was signed before finds whatever
        changed the past; another ledger or a listing finds what is sound here and contradicted there.
        What is left is what no auditor can see in records: a thing that could have been, told by someone
        who may tell it, after the last checkpoint.

        A fault injector (`org.jcmledger.test.fault` in `jcm-test`) spoils a small sound ledger in one
        thing at a time. Each case is audited, and what finds it is held to this page in both directions.
        The checkpoint covers the sound ledger to its last event.

        """);
    counts();
    frauds();
    fields();
    rows();
    return page.toString();
  }

  private void counts() {
    page.append("## How many are found by what\n\n");
    page.append("| | faults | ");
    for (Means means : Means.values()) {
      if (means.compareTo(Means.CHECKPOINT) <= 0) {
        page.append(means).append(" | ");
      }
    }
    page.append("nobody from this file alone |\n|---|---|---|---|---|---|---|\n");
    for (Sealing sealing : Sealing.values()) {
      Map<Means, Integer> found = new EnumMap<>(Means.class);
      int all = 0;
      int nobody = 0;
      for (List<Fault> atPlace : faults.values()) {
        for (Fault fault : atPlace) {
          if (fault.sealing() == sealing) {
            Set<Means> means = table.of(fault);
            means.forEach(each -> found.merge(each, 1, Integer::sum));
            all++;
            nobody += means.stream().noneMatch(Means::isInTheFile) ? 1 : 0;
          }
        }
      }
      page.append(sealing == Sealing.AS_STORED ? "| changed in the file | " : "| sealed anew | ")
          .append(all);
      for (Means means : Means.values()) {
        if (means.compareTo(Means.CHECKPOINT) <= 0) {
          page.append(" | ").append(found.getOrDefault(means, 0));
        }
      }
      page.append(" | ").append(nobody).append(" |\n");
    }
    page.append(
        """

        *The form*: the event cannot be read, and the audit stops at it. A fault may be found by several
        means, and is counted under each.

        """);
  }

  private void frauds() {
    page.append("## Frauds\n\n");
    page.append("All are sealed as a dishonest operator would. ").append(frauds.size());
    page.append(
        """
         of them:

        | fraud | what happened | after | found by | as |
        |---|---|---|---|---|
        """);
    for (Fraud fraud : frauds) {
      ExpectedMeans.OfFraud expected = table.of(fraud);
      page.append("| ")
          .append(fraud.name())
          .append(" | ")
          .append(fraud.story())
          .append(" | ")
          .append(fraud.after())
          .append(" | ")
          .append(text(expected.means()))
          .append(" | ")
          .append(
              expected.codes().stream()
                  .map(FindingCode::code)
                  .map(code -> "[`" + code + "`](findings.md#" + code + ")")
                  .collect(Collectors.joining(", ")))
          .append(" |\n");
    }
    page.append('\n');
  }

  private static String text(Set<Means> means) {
    return means.isEmpty()
        ? "**nobody**"
        : means.stream().map(Means::toString).collect(Collectors.joining(", "));
  }

  private void fields() {
    page.append(
        """
        ## Every field and column, sealed anew

        What the file alone says when a field was changed to another value that can be read (a day
        earlier, a tonne more, another account that exists), dropped, doubled, or swapped with that of
        another event of its type. A checkpoint from before finds every one of them, and the seal finds
        every one that was not sealed anew. A `-` stands where there is nothing to do it with.
        `#` marks columns of the row.

        | field | changed | dropped | doubled | swapped |
        |---|---|---|---|---|
        """);
    faults.forEach(
        (place, atPlace) -> {
          if (!ExpectedMeans.isRow(atPlace.get(0)) && !place.endsWith("#leaf_hash")) {
            line(place, atPlace, Sealing.SEALED_ANEW, false);
          }
        });
    page.append('\n');
  }

  private void rows() {
    page.append(
        """
        ## Whole rows

        The first row of a type dropped, doubled, swapped with the next of its type, or inserted once
        more at the end, the days in order; and all numbers made to fit where it was sealed anew. A
        checkpoint finds all but what was inserted after it.

        | row | | dropped | doubled | swapped | inserted |
        |---|---|---|---|---|---|
        """);
    faults.forEach(
        (place, atPlace) -> {
          if (ExpectedMeans.isRow(atPlace.get(0))) {
            line(place, atPlace, Sealing.AS_STORED, true);
            line(place, atPlace, Sealing.SEALED_ANEW, true);
          }
        });
  }

  private void line(String place, List<Fault> atPlace, Sealing sealing, boolean row) {
    List<String> cells = new ArrayList<>();
    cells.add(row ? place : "`" + place + "`");
    if (row) {
      cells.add(sealing == Sealing.AS_STORED ? "as stored" : "sealed anew");
    }
    for (Kind kind : Kind.values()) {
      if (kind != (row ? Kind.CHANGED : Kind.INSERTED)) {
        cells.add(
            atPlace.stream()
                .filter(fault -> fault.kind() == kind && fault.sealing() == sealing)
                .map(this::inTheFile)
                .findFirst()
                .orElse("-"));
      }
    }
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private String inTheFile(Fault fault) {
    return text(
        table.of(fault).stream()
            .filter(Means::isInTheFile)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Means.class))));
  }
}
