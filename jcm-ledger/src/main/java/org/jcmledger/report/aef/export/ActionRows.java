package org.jcmledger.report.aef.export;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.event.CreditsCancelled;
import org.jcmledger.core.event.CreditsRetired;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisationVersion;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.FirstTransfer;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.report.aef.ActionRow;
import org.jcmledger.report.aef.AefRow;
import org.jcmledger.report.aef.AefTerm;
import org.jcmledger.report.aef.HoldingRow;
import org.jcmledger.report.aef.ItmoBlock;

/** The rows that one event of a book makes for the Party that reports. */
final class ActionRows {

  private final AefRequest asked;
  private final Authorisations authorisations;
  private final Registry book;
  private final RecordedEvent recorded;
  private final BiConsumer<RecordedEvent, AefRow> rows;

  ActionRows(
      AefRequest asked,
      Authorisations authorisations,
      Registry book,
      RecordedEvent recorded,
      BiConsumer<RecordedEvent, AefRow> rows) {
    this.asked = asked;
    this.authorisations = authorisations;
    this.book = book;
    this.recorded = recorded;
    this.rows = rows;
  }

  private boolean isOwn() {
    return asked.party().registry().equals(book);
  }

  private boolean isAbroad(Authorised under) {
    return !under.host().registry().equals(book);
  }

  /** A first transfer at once, if there was one: the host's row, and the acquiring Party's. */
  void firstTransfer(SerialRange serials, LiveBlocks.Standing standing) {
    standing
        .authorised()
        .ifPresent(
            under ->
                under
                    .firstTransfer()
                    .ifPresent(by -> firstTransfer(serials, standing, under, by, Use.NONE)));
  }

  private void firstTransfer(
      SerialRange serials,
      LiveBlocks.Standing standing,
      Authorised under,
      FirstTransfer by,
      Use use) {
    Optional<String> acquiring =
        isAbroad(under) ? Optional.of(Terms.party(Party.of(book))) : Optional.empty();
    if (under.host().equals(asked.party())) {
      tell(
          AefTerm.FIRST_TRANSFER,
          Optional.of(use.reversed ? AefTerm.NOT_YET_DEFINED : Terms.firstTransfer(by)),
          serials,
          standing,
          Optional.empty(),
          acquiring,
          use);
    }
    if (isAbroad(under) && isOwn()) {
      tell(
          AefTerm.ACQUISITION,
          Optional.empty(),
          serials,
          standing,
          Optional.of(Terms.party(under.host())),
          Optional.empty(),
          Use.NONE);
    }
  }

  /** A cancellation was the first transfer. */
  void firstTransferByCancellation(
      SerialRange serials,
      LiveBlocks.Standing standing,
      CreditsCancelled event,
      boolean corrected) {
    standing
        .authorised()
        .ifPresent(
            under -> {
              Use use = corrected ? Use.REVERSED : useBy(under, event);
              firstTransfer(serials, standing, under, FirstTransfer.USE_OR_CANCELLATION, use);
              if (isAbroad(under) && !corrected) {
                cancellation(serials, standing, event);
              }
            });
  }

  /** A retirement: a use, if it was towards an NDC. */
  void use(SerialRange serials, LiveBlocks.Standing standing, CreditsRetired event) {
    if (!isOwn() || !standing.isFirstTransferred()) {
      return;
    }
    OptionalInt year =
        event
            .purpose()
            .match(
                pledge -> OptionalInt.empty(),
                (RetirementPurpose.Ndc ndc) -> OptionalInt.of(ndc.yearOfUse()));
    if (year.isPresent()) {
      Use use =
          new Use(
              Optional.empty(),
              Optional.of(Terms.party(asked.party())),
              entity(standing, event.by()),
              year,
              false);
      tell(
          AefTerm.USE,
          Optional.empty(),
          serials,
          standing,
          Optional.empty(),
          Optional.empty(),
          use);
    }
  }

  /** A cancellation of what was first transferred before. */
  void cancellation(SerialRange serials, LiveBlocks.Standing standing, CreditsCancelled event) {
    if (!isOwn() || !standing.isFirstTransferred()) {
      return;
    }
    boolean overall = event.purpose() == CancellationPurpose.OVERALL_MITIGATION;
    tell(
        AefTerm.CANCELLATION,
        Optional.of(overall ? AefTerm.FOR_OVERALL_MITIGATION : AefTerm.OTHER_CANCELLATION),
        serials,
        standing,
        Optional.empty(),
        Optional.empty(),
        useBy(standing.authorised().orElseThrow(), event));
  }

  private Use useBy(Authorised under, CreditsCancelled event) {
    boolean other = event.purpose() == CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION;
    return new Use(
        other
            ? terms(under.byHost().authorisation())
                .flatMap(terms -> Terms.otherPurpose(terms.purposes()))
            : Optional.empty(),
        Optional.of(Terms.party(Party.of(book))),
        entity(under, event.by()),
        OptionalInt.empty(),
        false);
  }

  private Optional<String> entity(LiveBlocks.Standing standing, Actor by) {
    return standing.authorised().flatMap(under -> entity(under, by));
  }

  private Optional<String> entity(Authorised under, Actor by) {
    return terms(ownOf(asked, under)).flatMap(terms -> Terms.entity(terms, by));
  }

  private Optional<AuthorisationTerms> terms(AuthorisationId id) {
    return authorisations.find(id).map(Authorisation::terms);
  }

  private void tell(
      AefTerm type,
      Optional<AefTerm> subtype,
      SerialRange serials,
      LiveBlocks.Standing standing,
      Optional<String> transferring,
      Optional<String> acquiring,
      Use use) {
    Authorised under = standing.authorised().orElseThrow();
    if (asked.wants(under.approach())) {
      rows.accept(
          recorded,
          new ActionRow(
              recorded.recordedAt(),
              type,
              subtype,
              block(asked, authorisations, book, serials, standing.vintage(), under),
              transferring,
              acquiring,
              use.oimp,
              use.party,
              use.entity,
              use.year,
              use.reversed
                  ? Optional.of("The cancellation was corrected; the first transfer stands.")
                  : Optional.empty()));
    }
  }

  static Optional<AefRow> holding(
      AefRequest asked,
      Authorisations authorisations,
      Registry book,
      SerialRange serials,
      LiveBlocks.Standing standing) {
    return standing
        .authorised()
        .filter(under -> under.firstTransfer().isPresent() && asked.wants(under.approach()))
        .map(
            under ->
                new HoldingRow(
                    block(asked, authorisations, book, serials, standing.vintage(), under)));
  }

  private static ItmoBlock block(
      AefRequest asked,
      Authorisations authorisations,
      Registry book,
      SerialRange serials,
      int vintage,
      Authorised under) {
    return new ItmoBlock(
        under.approach().id(),
        ownOf(asked, under).id(),
        Terms.party(under.host()),
        asked.registries().of(book),
        serials,
        AefTerm.JCM,
        authorisations
            .find(under.byHost().authorisation())
            .map(found -> Terms.mitigation(found.terms()))
            .orElse(AefTerm.REDUCTIONS),
        vintage);
  }

  /** The authorisation of the Party that reports: Table 2 has that. */
  private static AuthorisationId ownOf(AefRequest asked, Authorised under) {
    AuthorisationVersion own =
        under.host().equals(asked.party())
            ? under.byHost()
            : under.byJapan().orElse(under.byHost());
    return own.authorisation();
  }

  /** By whom and for what a block was used or cancelled. */
  private record Use(
      Optional<String> oimp,
      Optional<String> party,
      Optional<String> entity,
      OptionalInt year,
      boolean reversed) {

    static final Use NONE =
        new Use(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), false);

    static final Use REVERSED =
        new Use(Optional.empty(), Optional.empty(), Optional.empty(), OptionalInt.empty(), true);
  }
}
