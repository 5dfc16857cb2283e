package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;

/** Commands about authorisations, and uses of credits, most of which must be refused. */
final class BrokenAuthorisations {

  private static final AuthorisationId NEVER = AuthorisationId.of("never heard of");

  private final Scene scene;
  private final Dice dice;
  private final AuthorisationMakers authorisations;
  private final IssuanceMakers issuances;
  private final MovementMakers movements;

  BrokenAuthorisations(
      Scene scene,
      AuthorisationMakers authorisations,
      IssuanceMakers issuances,
      MovementMakers movements) {
    this.scene = scene;
    this.dice = scene.dice;
    this.authorisations = authorisations;
    this.issuances = issuances;
    this.movements = movements;
  }

  void addTo(Makers makers) {
    makers
        .add(1, this::byAThirdParty)
        .add(1, this::numberUsed)
        .add(1, this::ofAnUnknownProject)
        .add(1, this::forTheHost)
        .add(1, this::changeOfWhatIsNotInForce)
        .add(1, this::notifiedAgain)
        .add(1, this::notifiedThoughHeld)
        .add(4, this::issueUnderSome)
        .add(4, this::applySome)
        .add(6, this::issueTooMuchOrTooLate)
        .add(6, this::useOfAny);
  }

  private Optional<NaiveCommittee> committee() {
    return issuances.deciding();
  }

  private Optional<Command> byAThirdParty() {
    return committee()
        .map(
            c ->
                authorisations.authorise(
                    c.partner(),
                    authorisations.number(Party.of("CH")),
                    Party.of("CH"),
                    authorisations.terms(c.projects())));
  }

  private Optional<Command> numberUsed() {
    return committee()
        .flatMap(
            c ->
                dice.any(scene.japan().authorisations())
                    .map(
                        old ->
                            authorisations.authorise(
                                c.partner(),
                                old.latest().authorisation(),
                                Party.JP,
                                authorisations.terms(c.projects()))));
  }

  private Optional<Command> ofAnUnknownProject() {
    return committee()
        .map(
            c ->
                authorisations.authorise(
                    c.partner(),
                    authorisations.number(Party.JP),
                    Party.JP,
                    authorisations.terms(
                        List.of(ProjectId.of((dice.chance(50) ? c.partner() : "BD") + "999")))));
  }

  private Optional<Command> forTheHost() {
    return committee()
        .map(
            c -> {
              AuthorisationTerms terms = authorisations.terms(c.projects());
              AuthorisationTerms forHost =
                  AuthorisationTerms.of(
                      terms.scope(),
                      AuthorisedVintages.of(2021, 2030),
                      terms.purposes(),
                      Party.of(c.partner()));
              return authorisations.authorise(
                  c.partner(), authorisations.number(Party.JP), Party.JP, forHost);
            });
  }

  private Optional<Command> changeOfWhatIsNotInForce() {
    return committee()
        .map(
            c -> {
              List<AuthorisationId> ids = new ArrayList<>(List.of(NEVER));
              c.authorisations.forEach(
                  (id, known) -> {
                    if (known.revoked()) {
                      ids.add(id);
                    }
                  });
              AuthorisationId id = dice.one(ids);
              return dice.chance(50)
                  ? authorisations.revoke(c.partner(), id)
                  : authorisations.change(c.partner(), id, authorisations.terms(c.projects()));
            });
  }

  private Optional<Command> notifiedAgain() {
    PartnerCountry elsewhere = scene.plan.notifying();
    return dice.any(authorisations.told(elsewhere))
        .map(
            old ->
                dice.chance(50)
                    ? authorisations.notify(
                        scene.japan(),
                        elsewhere,
                        old.latest().authorisation(),
                        dice.between(1, old.latest().version()),
                        old.latest().party())
                    : authorisations.revocation(scene.japan(), elsewhere, NEVER));
  }

  private Optional<Command> notifiedThoughHeld() {
    PartnerCountry here = dice.one(scene.plan.partners());
    return Optional.of(scene.japan())
        .filter(NaiveBook::isOpen)
        .map(
            japan ->
                authorisations.notify(japan, here, authorisations.number(Party.JP), 1, Party.JP));
  }

  /** Authorisations as they come: one too many, too few, of other lines, revoked, unknown. */
  private SortedSet<AuthorisationId> some(NaiveBook book) {
    List<AuthorisationId> known = new ArrayList<>(List.of(NEVER));
    book.authorisations().forEach(a -> known.add(a.latest().authorisation()));
    SortedSet<AuthorisationId> named = new TreeSet<>();
    named.add(dice.one(known));
    if (dice.chance(70)) {
      named.add(dice.one(known));
    }
    return named;
  }

  private Optional<Command> issueUnderSome() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(book.lines().stream().filter(l -> l.open() > 0).toList())
                    .flatMap(line -> issuances.issue(book, line.ref(), line.open(), some(book))));
  }

  /** Under what would cover a line, were it not for a limit or a last day. */
  private Optional<Command> issueTooMuchOrTooLate() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(book.lines().stream().filter(l -> l.open() > 0).toList())
                    .flatMap(
                        line ->
                            dice.any(
                                    AuthorisationMakers.pairs(book, line.ref()).stream()
                                        .filter(named -> isTooMuchOrTooLate(book, line, named))
                                        .toList())
                                .flatMap(
                                    named ->
                                        issuances.issue(book, line.ref(), line.open(), named))));
  }

  private boolean isTooMuchOrTooLate(
      NaiveBook book, NaiveLine line, SortedSet<AuthorisationId> named) {
    Bringing under = new Bringing(scene.model, book, named);
    return under.wrong().isEmpty()
        && (under.above(line.open())
            || under
                .uncovered(line.ref(), line.notified().vintage(), scene.today(book))
                .filter("authorisation-expired"::equals)
                .isPresent());
  }

  private Optional<Command> applySome() {
    return scene
        .openBook()
        .filter(book -> book.issued() > 0)
        .map(
            book -> {
              long first = dice.between(1, book.issued());
              long last = Math.min(book.issued() + 1, first + dice.between(0, 20));
              return authorisations.apply(
                  book,
                  some(book),
                  SerialSet.of(org.jcmledger.core.serial.SerialRange.of(first, last)));
            });
  }

  /** Whatever an account has, towards an NDC or for other purposes. */
  private Optional<Command> useOfAny() {
    boolean ndc = dice.chance(50);
    return scene
        .openBook()
        .flatMap(
            book ->
                scene
                    .account(book, a -> a.isOpen() && a.isHolding())
                    .filter(from -> !book.free(from.number()).isEmpty())
                    .flatMap(
                        from ->
                            scene
                                .account(
                                    book,
                                    a ->
                                        a.isOpen()
                                            && a.kind()
                                                == (ndc
                                                    ? AccountKind.RETIREMENT
                                                    : AccountKind.CANCELLATION))
                                .map(to -> use(ndc, book, from, to))));
  }

  private Command use(boolean ndc, NaiveBook book, NaiveAccount from, NaiveAccount to) {
    List<Long> late =
        book.free(from.number()).stream()
            .filter(serial -> !MovementMakers.isOfPledges(book, serial))
            .toList();
    Selection what =
        late.isEmpty()
            ? movements.select(book.free(from.number()))
            : Selection.of(movements.some(NaiveBook.set(late)));
    return ndc
        ? movements.move(
            MovementMakers.Aim.RETIRE,
            book,
            from.holder(),
            scene.on(book),
            from.number(),
            to.number(),
            what,
            movements.purpose(false))
        : movements.cancel(
            book,
            from.holder(),
            scene.on(book),
            from.number(),
            to.number(),
            what,
            CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION);
  }
}
