package org.jcmledger.test.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Vintage;

/** Whether credits may come under authorisations, asked of the naive model. */
final class Bringing {

  private final NaiveLedger model;
  private final NaiveBook book;
  private final SortedSet<AuthorisationId> named;

  Bringing(NaiveLedger model, NaiveBook book, SortedSet<AuthorisationId> named) {
    this.model = model;
    this.book = book;
    this.named = named;
  }

  /** The code of what is wrong with the authorisations themselves, if anything is. */
  Optional<String> wrong() {
    List<NaiveAuthorisation> known = new ArrayList<>();
    for (AuthorisationId id : named) {
      Optional<NaiveAuthorisation> one = book.authorisation(id);
      if (one.isEmpty()) {
        return Optional.of("authorisation-unknown");
      }
      if (one.get().revoked()) {
        return Optional.of("authorisation-is-revoked");
      }
      known.add(one.get());
    }
    PartnerCountry committee = known.get(0).latest().committee();
    List<Party> wanted = new ArrayList<>(List.of(Party.of(committee)));
    if (book.registry().equals(Registry.JP)) {
      wanted.add(Party.JP);
    }
    List<Party> given = known.stream().map(k -> k.latest().party()).sorted().toList();
    if (!given.equals(wanted.stream().sorted().toList())) {
      return Optional.of("authorising-parties-differ");
    }
    return known.stream().map(k -> k.latest().approach()).distinct().count() > 1
        ? Optional.of("cooperative-approaches-differ")
        : Optional.empty();
  }

  /** Whether so many more would be above a ceiling, in the books of both sides together. */
  boolean above(long tonnes) {
    for (AuthorisationId id : named) {
      NaiveAuthorisation known = book.authorisation(id).orElseThrow();
      long before = 0;
      for (Registry side :
          new TreeSet<>(List.of(Registry.JP, known.latest().committee().registry()))) {
        before += model.book(side).everUnder(id);
      }
      long sum = before + tonnes;
      if (known.latest().terms().ceiling().filter(most -> sum > most.amount()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The code of what the authorisations do not cover of a line, if anything. */
  Optional<String> uncovered(LineRef line, Vintage vintage, LocalDate on) {
    for (AuthorisationId id : hostFirst()) {
      AuthorisationTerms terms = terms(id);
      if (!terms.scope().covers(line, book.line(line).orElseThrow().notified().projects())) {
        return Optional.of("line-not-authorised");
      }
      if (!terms.vintages().cover(vintage)) {
        return Optional.of("vintage-not-authorised");
      }
      if (terms.expires().filter(on::isAfter).isPresent()) {
        return Optional.of("authorisation-expired");
      }
    }
    return Optional.empty();
  }

  /** Whether the host authorises no use that Japan's side could make. */
  boolean forNobody() {
    AuthorisationTerms byHost = terms(hostFirst().get(0));
    return book.registry().equals(Registry.JP)
        && !(byHost.purposes().ndc() && byHost.users().contains(Party.JP))
        && byHost.purposes().other().isEmpty();
  }

  /** Whether all is in order. */
  boolean fits(LineRef line, Vintage vintage, long tonnes, LocalDate on) {
    return wrong().isEmpty()
        && !above(tonnes)
        && uncovered(line, vintage, on).isEmpty()
        && !forNobody();
  }

  private AuthorisationTerms terms(AuthorisationId id) {
    return book.authorisation(id).orElseThrow().latest().terms();
  }

  private List<AuthorisationId> hostFirst() {
    List<AuthorisationId> ids = new ArrayList<>(named);
    ids.sort(
        (a, b) ->
            Boolean.compare(
                book.authorisation(a).orElseThrow().latest().party().equals(Party.JP),
                book.authorisation(b).orElseThrow().latest().party().equals(Party.JP)));
    return ids;
  }
}
