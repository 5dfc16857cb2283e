package org.jcmledger.report.cadtrust;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.value.MitigationType;
import org.jcmledger.core.value.SectoralScope;
import org.jcmledger.report.aef.Facts;

/** CAD Trust's word for each term, from {@code vocabulary.csv}. Thread-safe. */
final class Vocabulary {

  /**
   * A row of the table between the vocabularies.
   *
   * @param term what it is called here
   * @param list CAD Trust's picklist
   * @param word CAD Trust's word
   * @param unfcccList the list of the UNFCCC's nomenclature; empty if it has no such thing
   * @param unfccc the UNFCCC's word
   */
  record Entry(String term, String list, String word, String unfcccList, String unfccc) {}

  private static final Map<String, Entry> ENTRIES = Collections.unmodifiableMap(read());

  private Vocabulary() {}

  static List<Entry> all() {
    return List.copyOf(ENTRIES.values());
  }

  static String word(String term) {
    return Optional.ofNullable(ENTRIES.get(term)).orElseThrow().word();
  }

  static String sector(Optional<SectoralScope> scope) {
    return word(scope.map(known -> "SCOPE_" + known.number()).orElse("SCOPE_UNKNOWN"));
  }

  static String unitType(Optional<MitigationType> type) {
    return word(
        switch (type.orElse(MitigationType.EMISSION_REDUCTIONS)) {
          case EMISSION_REDUCTIONS -> "REDUCTION";
          case REMOVALS -> "REMOVAL";
          case EMISSION_REDUCTIONS_AND_REMOVALS -> "NOT_TOLD_APART";
        });
  }

  private static Map<String, Entry> read() {
    Map<String, Entry> entries = new HashMap<>();
    for (Map<String, String> row : Facts.read(Vocabulary.class, "vocabulary.csv")) {
      Entry entry =
          new Entry(
              row.getOrDefault("term", ""),
              row.getOrDefault("list", ""),
              row.getOrDefault("cadtrust", ""),
              row.getOrDefault("unfccc_list", ""),
              row.getOrDefault("unfccc", ""));
      if (!CadTrustModel.picklist(entry.list()).contains(entry.word())) {
        throw new IllegalStateException("CAD Trust has no word for " + entry.term());
      }
      entries.put(entry.term(), entry);
    }
    return entries;
  }
}
