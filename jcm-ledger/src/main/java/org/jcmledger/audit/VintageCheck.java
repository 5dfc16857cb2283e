package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Vintage;

/** Vintages to 2020 count towards pledges, those from 2021 towards NDCs (R22). */
final class VintageCheck {

  private static final int LAST_OF_PLEDGES = 2020;

  private final AuditedBook book;
  private final Suspicions suspicions;

  VintageCheck(AuditedBook book, Suspicions suspicions) {
    this.book = book;
    this.suspicions = suspicions;
  }

  void check(CreditsRetired event, long position) {
    boolean pledge = event.purpose().match(p -> true, ndc -> false);
    Map<Vintage, List<SerialRange>> wrong = new TreeMap<>();
    for (SerialRange range : event.serials().ranges()) {
      book.blockOf.forEach(
          range,
          (first, last, block) -> {
            Vintage vintage = book.blocks.get(block).vintage();
            if ((vintage.year() <= LAST_OF_PLEDGES) != pledge) {
              wrong
                  .computeIfAbsent(vintage, v -> new ArrayList<>())
                  .add(SerialRange.of(first, last));
            }
            return true;
          });
    }
    wrong.forEach(
        (vintage, ranges) ->
            new Suspicion(FindingCode.VINTAGE_NOT_FOR_PURPOSE, position)
                .account("account", book.ref(event.to()))
                .fact("book", book.registry)
                .fact("vintage", vintage)
                .fact("purpose", event.purpose())
                .serials(book.registry, SerialSet.of(ranges))
                .report(suspicions));
  }
}
