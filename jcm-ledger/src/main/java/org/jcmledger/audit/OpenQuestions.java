package org.jcmledger.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** What the ledger's own events leave open, because the answer is in another ledger. */
final class OpenQuestions {

  private final LedgerFold fold;
  private final List<Indeterminate> open = new ArrayList<>();

  OpenQuestions(LedgerFold fold) {
    this.fold = fold;
  }

  /**
   * @param elsewhere what the ledger that it is compared with holds
   */
  List<Indeterminate> questions(Scope elsewhere, boolean compared) {
    for (AuditedBook book : fold.books().values()) {
      Map<PartnerCountry, Integer> decisions = new TreeMap<>();
      for (DecisionId decision : book.notifications.keySet()) {
        PartnerCountry partner = decision.committee();
        boolean known = fold.scope.holds(partner) || (compared && elsewhere.holds(partner));
        if (!known) {
          decisions.merge(partner, 1, Integer::sum);
        }
      }
      decisions.forEach(
          (partner, count) ->
              add(Indeterminate.Code.COMMITTEE_ELSEWHERE, book.registry, partner, count));
    }
    for (AuditedCommittee committee : fold.committees.all.values()) {
      int count = committee.decisions.size();
      for (Registry side : List.of(Registry.JP, committee.partner.registry())) {
        boolean known = fold.scope.holds(side) || (compared && elsewhere.holds(side));
        if (!known && count > 0) {
          add(Indeterminate.Code.OTHER_SIDE_ELSEWHERE, side, committee.partner, count);
        }
      }
    }
    return open;
  }

  private void add(Indeterminate.Code code, Registry book, PartnerCountry partner, int count) {
    open.add(
        new Indeterminate(
            code,
            Map.of(
                "book", book.code(),
                "committee", partner.code(),
                "decisions", Integer.toString(count))));
  }
}
