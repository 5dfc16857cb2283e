package org.jcmledger.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.JcmLedger;

/** What an answer says of the ledger that it is from. */
final class About {

  private About() {}

  /** Its title, and how much is recorded in it. */
  static List<String> heading(JcmLedger ledger, Texts texts) {
    return List.of(
        ledger.declaration().title().text(),
        texts.get(
            "balances.recorded",
            Texts.number(ledger.view().position()),
            ledger.view().recordedAt().map(Cell.Milliseconds.FORM::format).orElse("")));
  }

  /** The same as fields of JSON, to which more may be added. */
  static Map<String, Object> facts(JcmLedger ledger) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("title", ledger.declaration().title().text());
    facts.put("position", ledger.view().position());
    ledger
        .view()
        .recordedAt()
        .ifPresent(at -> facts.put("recordedAt", Cell.Milliseconds.FORM.format(at)));
    return facts;
  }
}
