package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jcmledger.core.command.CancelCredits;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.CorrectMovement;
import org.jcmledger.core.command.ReleaseRestriction;
import org.jcmledger.core.command.RestrictDisposal;
import org.jcmledger.core.command.RetireCredits;
import org.jcmledger.core.command.Selection;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.event.MovementCorrected;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.CancellationPurpose;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Vintage;
import org.jcmledger.core.value.Wording;

/** Valid commands that move credits, hold them in place, or bring them back. */
final class MovementMakers {

  static final RetirementPurpose PLEDGE =
      new RetirementPurpose.Pledge(Wording.of("日本の2020年度目標 (Cancún pledge)"));

  /** What cancellations are for that no Party need authorise. */
  private static final List<CancellationPurpose> OWN_PURPOSES =
      List.of(
          CancellationPurpose.VOLUNTARY,
          CancellationPurpose.OVERALL_MITIGATION,
          CancellationPurpose.OTHER);

  /** An account and what may be asked of it, to be given to another account. */
  private record Source(NaiveBook book, NaiveAccount from, List<Long> free) {}

  /** What a movement is for, and so where to. */
  enum Aim {
    TRANSFER,
    RETIRE,
    CANCEL;

    boolean fits(AccountKind kind) {
      return switch (this) {
        case TRANSFER -> !kind.isTerminal();
        case RETIRE -> kind == AccountKind.RETIREMENT;
        case CANCEL -> kind == AccountKind.CANCELLATION;
      };
    }
  }

  private final Scene scene;
  private final Dice dice;

  MovementMakers(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice;
  }

  void addTo(Makers makers) {
    makers
        .add(40, () -> move(Aim.TRANSFER))
        .add(9, () -> move(Aim.RETIRE))
        .add(7, () -> move(Aim.CANCEL))
        .add(6, this::restrict)
        .add(5, this::release)
        .add(5, this::correct);
  }

  private Optional<Command> move(Aim aim) {
    return scene
        .openBook()
        .flatMap(
            book ->
                scene
                    .account(book, a -> a.isOpen() && a.isHolding())
                    .flatMap(from -> source(book, from))
                    .flatMap(
                        source ->
                            target(book, aim, a -> a.isOpen() && !a.equals(source.from()))
                                .flatMap(to -> move(aim, source, to.number()))));
  }

  private static Optional<Source> source(NaiveBook book, NaiveAccount from) {
    List<Long> free = book.free(from.number());
    return free.isEmpty() ? Optional.empty() : Optional.of(new Source(book, from, free));
  }

  Optional<NaiveAccount> target(NaiveBook book, Aim aim, Predicate<NaiveAccount> wanted) {
    return scene.account(book, wanted.and(a -> aim.fits(a.kind())));
  }

  private Optional<Command> move(Aim aim, Source source, AccountNumber to) {
    return switch (aim) {
      case TRANSFER ->
          Optional.of(
              move(
                  aim,
                  source.book(),
                  source.from().holder(),
                  scene.on(source.book()),
                  source.from().number(),
                  to,
                  select(source.free()),
                  PLEDGE));
      case RETIRE -> retire(source, to);
      case CANCEL -> Optional.of(cancel(source, to));
    };
  }

  /** Takes the vintages of one purpose; by quantity they must also come first. */
  private Optional<Command> retire(Source source, AccountNumber to) {
    NaiveBook book = source.book();
    Actor holder = source.from().holder();
    boolean pledge = isOfPledges(book, dice.one(source.free()));
    List<Long> fit =
        source.free().stream()
            .filter(
                serial ->
                    pledge ? isOfPledges(book, serial) : Uses.towardsNdc(book, serial, holder))
            .toList();
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    boolean first = pledge || fit.size() == source.free().size();
    Selection what = first ? select(fit) : Selection.of(some(NaiveBook.set(fit)));
    return Optional.of(
        move(
            Aim.RETIRE,
            book,
            holder,
            scene.on(book),
            source.from().number(),
            to,
            what,
            purpose(pledge)));
  }

  /** For another international mitigation purpose where there is something for it. */
  private Command cancel(Source source, AccountNumber to) {
    NaiveBook book = source.book();
    Actor holder = source.from().holder();
    List<Long> fit =
        source.free().stream()
            .filter(serial -> Uses.forOthers(book, serial, holder, scene.today(book)))
            .toList();
    boolean forOthers = !fit.isEmpty() && dice.chance(60);
    return cancel(
        book,
        holder,
        scene.on(book),
        source.from().number(),
        to,
        forOthers ? Selection.of(some(NaiveBook.set(fit))) : select(source.free()),
        forOthers ? CancellationPurpose.OTHER_INTERNATIONAL_MITIGATION : dice.one(OWN_PURPOSES));
  }

  static boolean isOfPledges(NaiveBook book, long serial) {
    return book.vintageOf(serial).orElseThrow().compareTo(Vintage.LAST_OF_PLEDGES) <= 0;
  }

  RetirementPurpose purpose(boolean pledge) {
    return pledge ? PLEDGE : new RetirementPurpose.Ndc(2021, 2030, dice.between(2021, 2030));
  }

  Command move(
      Aim aim,
      NaiveBook book,
      Actor by,
      BookDate on,
      AccountNumber from,
      AccountNumber to,
      Selection what,
      RetirementPurpose purpose) {
    return switch (aim) {
      case TRANSFER ->
          new TransferCredits(scene.request(), by, on, book.registry(), from, to, what);
      case RETIRE ->
          new RetireCredits(scene.request(), by, on, book.registry(), from, to, what, purpose);
      case CANCEL -> cancel(book, by, on, from, to, what, dice.one(OWN_PURPOSES));
    };
  }

  Command cancel(
      NaiveBook book,
      Actor by,
      BookDate on,
      AccountNumber from,
      AccountNumber to,
      Selection what,
      CancellationPurpose purpose) {
    return new CancelCredits(
        scene.request(),
        by,
        on,
        book.registry(),
        from,
        to,
        what,
        purpose,
        Wording.of("お客様 no. " + dice.between(1, 50)),
        Wording.of("Offsetting of a conference"));
  }

  /** So many, or serials by name, of those that are free. */
  Selection select(List<Long> free) {
    return dice.chance(50)
        ? Selection.of(Credits.of(dice.chance(15) ? free.size() : dice.between(1, free.size())))
        : Selection.of(some(NaiveBook.set(free)));
  }

  /** The whole of a fragment, a part of one, parts of several, or all there is. */
  SerialSet some(SerialSet of) {
    SerialRange range = dice.one(of.ranges());
    return switch (dice.between(0, 3)) {
      case 0 -> SerialSet.of(range);
      case 1 -> SerialSet.of(part(range));
      case 2 -> {
        List<SerialRange> parts = new ArrayList<>();
        for (SerialRange each : of.ranges()) {
          if (each.equals(range) || dice.chance(50)) {
            parts.add(dice.chance(50) ? each : part(each));
          }
        }
        yield SerialSet.of(parts);
      }
      default -> of;
    };
  }

  private SerialRange part(SerialRange of) {
    long first = dice.between(of.first(), of.last());
    return SerialRange.of(first, dice.between(first, of.last()));
  }

  private Optional<Command> restrict() {
    return scene
        .openBook()
        .flatMap(
            book ->
                scene
                    .account(book, a -> a.isHolding() && !a.isClosed())
                    .filter(a -> book.balance(a.number()) > 0)
                    .map(
                        a -> {
                          List<Long> free = book.free(a.number());
                          // By name, serials may be restricted already.
                          Selection what =
                              free.isEmpty() || dice.chance(60)
                                  ? Selection.of(some(book.holdings(a.number())))
                                  : Selection.of(Credits.of(dice.between(1, free.size())));
                          return restrict(book, scene.restriction(), a.number(), what);
                        }));
  }

  Command restrict(NaiveBook book, RestrictionId id, AccountNumber account, Selection what) {
    return new RestrictDisposal(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        id,
        account,
        what,
        Wording.of("東京地方裁判所 債権差押命令"));
  }

  private Optional<Command> release() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(book.restrictions().stream().filter(r -> !r.released()).toList())
                    .map(r -> release(book, r.id())));
  }

  Command release(NaiveBook book, RestrictionId id) {
    return new ReleaseRestriction(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        id,
        Wording.of("差押えの取下げ"));
  }

  private Optional<Command> correct() {
    return scene
        .openBook()
        .flatMap(
            book ->
                dice.any(
                        book.movements().keySet().stream()
                            .filter(request -> isCorrectable(book, request))
                            .toList())
                    .map(request -> correct(book, request)));
  }

  private static boolean isCorrectable(NaiveBook book, RequestId request) {
    var movement = book.movements().get(request);
    return movement != null
        && !(movement instanceof MovementCorrected)
        && !book.isCorrected(request)
        && !book.account(movement.from()).orElseThrow().isClosed()
        && NaiveBook.each(movement.serials()).stream()
            .allMatch(
                serial ->
                    book.accountOf(serial).orElseThrow().equals(movement.to())
                        && !book.isRestricted(serial));
  }

  Command correct(NaiveBook book, RequestId original) {
    return new CorrectMovement(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        original,
        Wording.of("錯誤 (mistake of fact)"));
  }
}
