package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;

/** What authorisations under Article 6 say, and what they make of credits, in one line. */
final class OutcomeNotes {

  private OutcomeNotes() {}

  /** Who authorises, and what. */
  static String of(
      Party party, CooperativeApproach approach, AuthorisationTerms terms, Texts texts) {
    return texts.get("note.authorised-by", party, approach)
        + texts.get("note.separator")
        + of(terms, texts);
  }

  static String of(AuthorisationTerms terms, Texts texts) {
    List<String> parts = new ArrayList<>();
    parts.add(
        terms
            .scope()
            .match(
                projects ->
                    projects.stream().map(ProjectId::reference).collect(Collectors.joining(" ")),
                lines -> lines.stream().map(LineRef::toString).collect(Collectors.joining(" "))));
    parts.add(texts.get("note.authorised-vintages", terms.vintages()));
    if (terms.purposes().ndc()) {
      parts.add(
          texts.get(
              "note.authorised-ndc",
              terms.users().stream()
                  .map(Party::code)
                  .collect(Collectors.joining(texts.get("list.separator")))));
    }
    terms
        .purposes()
        .other()
        .ifPresent(
            other ->
                parts.add(
                    texts.get(
                        "note.authorised-" + Kinds.word(other.kind()),
                        texts.get("transfer." + Kinds.word(other.firstTransfer())))));
    terms
        .ceiling()
        .ifPresent(
            most -> parts.add(texts.get("note.authorised-ceiling", Texts.number(most.amount()))));
    terms.expires().ifPresent(day -> parts.add(texts.get("note.authorised-until", day)));
    return String.join(texts.get("note.separator"), parts);
  }

  /** Under what credits stand, and by what they were first transferred. */
  static String of(Authorised under, Texts texts) {
    String both =
        under
            .byJapan()
            .map(japan -> texts.get("note.under-both", id(under.byHost()), id(japan)))
            .orElseGet(() -> texts.get("note.under", id(under.byHost())));
    return both + transferred(under.firstTransfer(), texts);
  }

  private static String transferred(Optional<FirstTransfer> transfer, Texts texts) {
    return transfer
        .map(
            how ->
                texts.get("note.separator")
                    + texts.get("note.first-transferred", texts.get("transfer." + Kinds.word(how))))
        .orElse("");
  }

  private static String id(AuthorisationVersion version) {
    return version.authorisation().id();
  }
}
