package org.jcmledger.report.aef.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is fixed for good about blocks (C10): cooperative approach, first transferring Party,
 * metric, mitigation type and vintage, each combination by a number.
 */
final class Standing {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  int numberOf(CheckedRow row) {
    String text =
        String.join(
            ", ",
            row.value("CooperativeApproachID"),
            row.value("FirstTransferringPartyID"),
            row.value("Metric"),
            row.value("MitigationType"),
            row.value("Vintage"));
    return numbers.computeIfAbsent(
        text,
        added -> {
          words.add(CellChecks.shown(added));
          return words.size() - 1;
        });
  }

  String words(int number) {
    return words.get(number);
  }
}
