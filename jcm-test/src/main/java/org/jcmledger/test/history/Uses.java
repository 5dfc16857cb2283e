package org.jcmledger.test.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Vintage;

/** Whether single serials may be used under Article 6, asked of the naive model one by one. */
final class Uses {

  private Uses() {}

  /** By this holder, towards the NDC of the Party in whose book the serial is. */
  static boolean towardsNdc(NaiveBook book, long serial, Actor holder) {
    Optional<Authorised> under = book.under(serial);
    if (under.isEmpty() || !book.isFirstTransferred(serial)) {
      return false;
    }
    for (AuthorisationVersion version : versions(under.get())) {
      AuthorisationTerms terms = book.terms(version);
      if (!terms.purposes().ndc()
          || !terms.users().contains(Party.of(book.registry()))
          || !terms.authorise(holder)) {
        return false;
      }
    }
    return true;
  }

  /** By this holder, for another international mitigation purpose, on any day up to this one. */
  static boolean forOthers(NaiveBook book, long serial, Actor holder, LocalDate today) {
    if (book.vintageOf(serial).orElseThrow().compareTo(Vintage.LAST_OF_PLEDGES) <= 0) {
      return true;
    }
    Optional<Authorised> under = book.under(serial);
    if (under.isEmpty()) {
      return false;
    }
    for (AuthorisationVersion version : versions(under.get())) {
      boolean transferred = book.isFirstTransferred(serial);
      NaiveAuthorisation known = book.authorisation(version.authorisation()).orElseThrow();
      AuthorisationTerms terms = transferred ? book.terms(version) : known.latest().terms();
      if (terms.purposes().other().isEmpty() || !terms.authorise(holder)) {
        return false;
      }
      if (!transferred && (known.revoked() || !covers(terms, book, serial, today))) {
        return false;
      }
    }
    return true;
  }

  /** Whether terms cover a serial that was issued, until this day. */
  static boolean covers(AuthorisationTerms terms, NaiveBook book, long serial, LocalDate today) {
    return covers(
        terms,
        book,
        book.lineOf(serial).orElseThrow(),
        book.vintageOf(serial).orElseThrow(),
        today);
  }

  /** Whether terms cover a line of this vintage, until this day. */
  static boolean covers(
      AuthorisationTerms terms, NaiveBook book, LineRef line, Vintage vintage, LocalDate today) {
    return terms.scope().covers(line, book.line(line).orElseThrow().notified().projects())
        && terms.vintages().cover(vintage)
        && terms.expires().filter(today::isAfter).isEmpty();
  }

  static List<AuthorisationVersion> versions(Authorised under) {
    List<AuthorisationVersion> versions = new ArrayList<>();
    versions.add(under.byHost());
    under.byJapan().ifPresent(versions::add);
    return versions;
  }
}
