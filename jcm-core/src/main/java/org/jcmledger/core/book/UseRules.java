package org.jcmledger.core.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.rejection.EntityNotAuthorised;
import org.jcmledger.core.rejection.PartyNotAuthorised;
import org.jcmledger.core.rejection.PurposeNotAuthorised;
import org.jcmledger.core.rejection.PurposeNotAuthorised.Use;
import org.jcmledger.core.rejection.RejectedException;
import org.jcmledger.core.rejection.SerialsNotAuthorised;
import org.jcmledger.core.rejection.SerialsNotFirstTransferred;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Vintage;

/**
 * What credits of 2021 and later must be to be used: authorised, first transferred, and used for
 * what, and by whom, the authorisations say (A4, A6, A7). Credits to 2020 are no outcomes under
 * Article 6 and keep to none of this.
 */
final class UseRules {

  private UseRules() {}

  /** Those of some serials that may be used towards the NDC of the Party in whose book they are. */
  static SerialSet eligible(Vintage vintage, SerialSet serials, Account from, BookState state) {
    List<SerialSet> found = new ArrayList<>();
    if (vintage.compareTo(Vintage.LAST_OF_PLEDGES) > 0) {
      state.outcomes.byStanding(
          serials,
          (part, standing) -> {
            if (standing.filter(under -> allowsNdc(under, from, state)).isPresent()) {
              found.add(part);
            }
          });
    }
    return found.stream().reduce(SerialSet.empty(), SerialSet::union);
  }

  private static boolean allowsNdc(Authorised under, Account from, BookState state) {
    if (under.firstTransfer().isEmpty()) {
      return false;
    }
    for (AuthorisationVersion version : versions(under)) {
      AuthorisationTerms terms = state.outcomes.terms(version);
      if (!terms.purposes().ndc()
          || !terms.users().contains(Party.of(state.registry))
          || !terms.authorise(from.holder)) {
        return false;
      }
    }
    return true;
  }

  /** Use towards the NDC of the Party in whose book they are. */
  static void towardsNdc(SerialSet serials, Account from, BookState state) {
    state.outcomes.byStanding(
        serials,
        (part, standing) -> {
          Authorised under = authorised(standing, serials, part, from);
          if (under.firstTransfer().isEmpty()) {
            throw RejectedException.raise(new SerialsNotFirstTransferred(from.ref, serials, part));
          }
          for (AuthorisationVersion version : versions(under)) {
            AuthorisationTerms terms = state.outcomes.terms(version);
            purpose(terms.purposes().ndc(), version, Use.NDC);
            Party user = Party.of(state.registry);
            if (!terms.users().contains(user)) {
              throw RejectedException.raise(new PartyNotAuthorised(version, user));
            }
            entity(terms, version, from);
          }
        });
  }

  /**
   * The serials that a cancellation for other international mitigation purposes first transfers.
   */
  static SerialSet forOtherPurposes(
      SerialSet serials, Account from, LocalDate on, BookState state) {
    List<SerialSet> transferred = new ArrayList<>();
    state.outcomes.byStanding(
        outcomes(serials, state),
        (part, standing) -> {
          Authorised under = authorised(standing, serials, part, from);
          if (under.firstTransfer().isPresent()) {
            others(under, from, state);
            return;
          }
          if (state.outcomes.isRevoked(under)) {
            throw RejectedException.raise(new SerialsNotAuthorised(from.ref, serials, part));
          }
          Authorised now = now(under, state);
          others(now, from, state);
          stillCovered(part, now, on, state);
          transferred.add(part);
        });
    return transferred.stream().reduce(SerialSet.empty(), SerialSet::union);
  }

  /** As serials stand that are first transferred by their cancellation: under what is in force. */
  static Authorised transferredNow(Authorised under, BookState state) {
    Authorised now = now(under, state);
    return new Authorised(
        now.approach(),
        now.host(),
        now.byHost(),
        now.byJapan(),
        Optional.of(FirstTransfer.USE_OR_CANCELLATION));
  }

  private static Authorised now(Authorised under, BookState state) {
    Outcomes outcomes = state.outcomes;
    return new Authorised(
        under.approach(),
        under.host(),
        outcomes.version(under.byHost().authorisation()),
        under.byJapan().map(version -> outcomes.version(version.authorisation())),
        Optional.empty());
  }

  private static void others(Authorised under, Account from, BookState state) {
    for (AuthorisationVersion version : versions(under)) {
      AuthorisationTerms terms = state.outcomes.terms(version);
      purpose(terms.purposes().other().isPresent(), version, Use.OTHER_INTERNATIONAL_MITIGATION);
      entity(terms, version, from);
    }
  }

  private static void stillCovered(
      SerialSet part, Authorised under, LocalDate on, BookState state) {
    state.byVintage(
        part,
        (ofOneYear, vintage) -> {
          state.outcomes.byLine(
              ofOneYear,
              (piece, line) -> {
                for (AuthorisationVersion version : versions(under)) {
                  Authorising.covers(version, line, vintage.orElseThrow(), on, state);
                }
              });
          return true;
        });
  }

  private static Authorised authorised(
      Optional<Authorised> standing, SerialSet wanted, SerialSet part, Account from) {
    return standing.orElseThrow(
        () -> RejectedException.raise(new SerialsNotAuthorised(from.ref, wanted, part)));
  }

  private static void purpose(boolean allowed, AuthorisationVersion version, Use use) {
    if (!allowed) {
      throw RejectedException.raise(new PurposeNotAuthorised(version, use));
    }
  }

  private static void entity(AuthorisationTerms terms, AuthorisationVersion version, Account from) {
    if (!terms.authorise(from.holder)) {
      throw RejectedException.raise(new EntityNotAuthorised(version, from.holder));
    }
  }

  private static List<AuthorisationVersion> versions(Authorised under) {
    List<AuthorisationVersion> versions = new ArrayList<>();
    versions.add(under.byHost());
    under.byJapan().ifPresent(versions::add);
    return versions;
  }

  /** Those of vintages from 2021. */
  private static SerialSet outcomes(SerialSet serials, BookState state) {
    List<SerialSet> found = new ArrayList<>();
    state.byVintage(
        serials,
        (part, vintage) -> {
          if (vintage.orElseThrow().compareTo(Vintage.LAST_OF_PLEDGES) > 0) {
            found.add(part);
          }
          return true;
        });
    return found.stream().reduce(SerialSet.empty(), SerialSet::union);
  }
}
