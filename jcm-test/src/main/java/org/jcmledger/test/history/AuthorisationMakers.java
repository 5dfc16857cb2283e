package org.jcmledger.test.history;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.command.ApplyAuthorisation;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.ChangeAuthorisation;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.NotifyAuthorisation;
import org.jcmledger.core.command.NotifyRevocation;
import org.jcmledger.core.command.RevokeAuthorisation;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.AuthorisationDetails;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.AuthorisedEntity;
import org.jcmledger.core.value.AuthorisedPurposes;
import org.jcmledger.core.value.AuthorisedScope;
import org.jcmledger.core.value.AuthorisedVintages;
import org.jcmledger.core.value.CooperativeApproach;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.FirstTransferTrigger;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Party;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Wording;

/** Valid commands about authorisations under Article 6. */
final class AuthorisationMakers {

  private static final int MANY = 8;
  private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

  private final Scene scene;
  private final Dice dice;

  AuthorisationMakers(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice;
  }

  void addTo(Makers makers) {
    makers
        .add(14, this::authorise)
        .add(2, this::change)
        .add(1, this::revoke)
        .add(3, this::notification)
        .add(1, this::revocation)
        .add(25, this::apply);
  }

  /** Either Party, while it has not authorised often; it needs books to be told. */
  private Optional<Command> authorise() {
    return scene
        .signedCommittee()
        .filter(c -> !c.projects().isEmpty())
        .filter(c -> scene.japan().isOpen())
        .filter(c -> scene.model.book(c.partner().registry()).isOpen())
        .filter(c -> c.authorisations.size() < MANY)
        .map(
            c -> {
              Party party = dice.chance(50) ? Party.JP : Party.of(c.partner());
              return authorise(c.partner(), number(party), party, terms(c.projects()));
            });
  }

  AuthorisationId number(Party party) {
    return AuthorisationId.of(party + " A-" + scene.fresh());
  }

  Command authorise(
      PartnerCountry committee, AuthorisationId id, Party party, AuthorisationTerms terms) {
    return new AuthoriseOutcomes(
        scene.request(),
        Names.secretariat(committee),
        scene.fact(),
        committee,
        id,
        party,
        approach(committee),
        terms);
  }

  /** Mostly the one that the committee has. */
  private CooperativeApproach approach(PartnerCountry committee) {
    int number = dice.chance(95) ? committee.code().hashCode() % 10_000 : 1;
    return CooperativeApproach.of(String.format(Locale.ROOT, "CA%04d", number));
  }

  AuthorisationTerms terms(List<ProjectId> projects) {
    SortedSet<ProjectId> some = new TreeSet<>();
    for (ProjectId project : projects) {
      if (dice.chance(85)) {
        some.add(project);
      }
    }
    if (some.isEmpty()) {
      some.add(dice.one(projects));
    }
    SortedSet<Party> users = new TreeSet<>(List.of(Party.JP));
    if (dice.chance(10)) {
      users.add(Party.of("CH"));
    }
    List<AuthorisedEntity> entities = new ArrayList<>();
    if (dice.chance(10)) {
      entities.add(
          AuthorisedEntity.of(
              Actor.of(Names.holder(dice).english()), Party.JP, "no. " + scene.fresh()));
    }
    return new AuthorisationTerms(
        new AuthorisedScope.OfProjects(some),
        AuthorisedVintages.of(2021, dice.chance(90) ? 2100 : 2023),
        purposes(),
        dice.chance(25) ? Optional.of(Credits.of(dice.between(20, 400))) : Optional.empty(),
        users,
        entities,
        dice.chance(12)
            ? Optional.of(scene.today(TOKYO).plusDays(dice.between(20, 2_000)))
            : Optional.empty(),
        AuthorisationDetails.NONE);
  }

  private AuthorisedPurposes purposes() {
    AuthorisedPurposes others =
        AuthorisedPurposes.other(
            dice.one(List.of(AuthorisedPurposes.Kind.values())),
            dice.one(List.of(FirstTransferTrigger.values())));
    return switch (dice.between(0, 3)) {
      case 0 -> AuthorisedPurposes.NDC;
      case 1 -> others;
      default -> others.andNdc();
    };
  }

  private Optional<Command> change() {
    return scene
        .signedCommittee()
        .filter(c -> !c.projects().isEmpty())
        .flatMap(c -> dice.any(inForce(c)).map(id -> change(c.partner(), id, terms(c.projects()))));
  }

  Command change(PartnerCountry committee, AuthorisationId id, AuthorisationTerms terms) {
    return new ChangeAuthorisation(
        scene.request(),
        Names.secretariat(committee),
        scene.fact(),
        committee,
        id,
        terms,
        Wording.of("NDCの見直し"));
  }

  private Optional<Command> revoke() {
    return scene
        .signedCommittee()
        .flatMap(c -> dice.any(inForce(c)).map(id -> revoke(c.partner(), id)));
  }

  Command revoke(PartnerCountry committee, AuthorisationId id) {
    return new RevokeAuthorisation(
        scene.request(),
        Names.secretariat(committee),
        scene.fact(),
        committee,
        id,
        Wording.of("承認の取消し"));
  }

  private static List<AuthorisationId> inForce(NaiveCommittee committee) {
    return committee.authorisations.entrySet().stream()
        .filter(known -> !known.getValue().revoked())
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  private Optional<Command> notification() {
    PartnerCountry elsewhere = scene.plan.notifying();
    List<NaiveAuthorisation> known = told(elsewhere);
    return Optional.of(scene.japan())
        .filter(NaiveBook::isOpen)
        .filter(japan -> known.size() < MANY)
        .map(
            japan -> {
              Party party = dice.chance(50) ? Party.JP : Party.of(elsewhere);
              return notify(japan, elsewhere, number(party), 1, party);
            });
  }

  /** What Japan's book was told of a committee, and was not revoked. */
  List<NaiveAuthorisation> told(PartnerCountry committee) {
    return scene.japan().authorisations().stream()
        .filter(a -> a.latest().committee().equals(committee) && !a.revoked())
        .toList();
  }

  Command notify(
      NaiveBook book, PartnerCountry committee, AuthorisationId id, int version, Party party) {
    List<ProjectId> projects = new ArrayList<>();
    for (int number = 1; number <= 30; number++) {
      projects.add(ProjectId.of(String.format(Locale.ROOT, "%s%03d", committee, number)));
    }
    return new NotifyAuthorisation(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        committee,
        id,
        version,
        scene.fact(),
        party,
        approach(committee),
        terms(projects));
  }

  private Optional<Command> revocation() {
    return dice.any(told(scene.plan.notifying()))
        .filter(a -> dice.chance(30))
        .map(a -> revocation(scene.japan(), a.latest().committee(), a.latest().authorisation()));
  }

  Command revocation(NaiveBook book, PartnerCountry committee, AuthorisationId id) {
    return new NotifyRevocation(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        committee,
        id,
        scene.fact(),
        Wording.of("承認の取消し"));
  }

  /** Credits that were issued without, of one account and line, come under what covers them. */
  private Optional<Command> apply() {
    return scene
        .openBook()
        .flatMap(
            book ->
                scene
                    .account(book, NaiveAccount::isHolding)
                    .map(account -> free(book, account))
                    .filter(free -> !free.isEmpty())
                    .flatMap(free -> apply(book, free)));
  }

  private Optional<Command> apply(NaiveBook book, List<Long> free) {
    long one = dice.one(free);
    List<Long> alike = free.stream().filter(s -> book.lineOf(s).equals(book.lineOf(one))).toList();
    return under(
            book, book.lineOf(one).orElseThrow(), book.vintageOf(one).orElseThrow(), alike.size())
        .map(named -> apply(book, named, part(NaiveBook.set(alike))));
  }

  /** Held credits of 2021 and later that stand under nothing. */
  static List<Long> free(NaiveBook book, NaiveAccount account) {
    return NaiveBook.each(book.holdings(account.number())).stream()
        .filter(serial -> !MovementMakers.isOfPledges(book, serial))
        .filter(serial -> book.under(serial).isEmpty())
        .toList();
  }

  private SerialSet part(SerialSet of) {
    return dice.chance(50) ? of : SerialSet.of(of.ranges().get(0));
  }

  Command apply(NaiveBook book, SortedSet<AuthorisationId> named, SerialSet serials) {
    return new ApplyAuthorisation(
        scene.request(),
        Names.operator(book.registry()),
        scene.on(book),
        book.registry(),
        named,
        serials);
  }

  /** Authorisations under which so much of a line may come, if there are any. */
  Optional<SortedSet<AuthorisationId>> under(
      NaiveBook book, LineRef line, org.jcmledger.core.value.Vintage vintage, long tonnes) {
    List<SortedSet<AuthorisationId>> fit =
        pairs(book, line).stream()
            .filter(
                named ->
                    new Bringing(scene.model, book, named)
                        .fits(line, vintage, tonnes, scene.today(book)))
            .toList();
    return dice.any(fit);
  }

  /** Every one and every two of the authorisations that the line's committee has told the book. */
  static List<SortedSet<AuthorisationId>> pairs(NaiveBook book, LineRef line) {
    List<AuthorisationId> known =
        book.authorisations().stream()
            .filter(a -> a.latest().committee().equals(line.decision().committee()))
            .map(a -> a.latest().authorisation())
            .toList();
    List<SortedSet<AuthorisationId>> pairs = new ArrayList<>();
    for (AuthorisationId one : known) {
      for (AuthorisationId other : known) {
        pairs.add(new TreeSet<>(List.of(one, other)));
      }
    }
    return pairs;
  }
}
