package org.jcmledger.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RestrictionId;
import org.jcmledger.core.value.Tonnes;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** One registry's book as it stands. Immutable, so it may be kept and read by any thread. */
public final class BookView {

  /**
   * Serials of an account that a restriction on disposal holds.
   *
   * @param account the account
   * @param serials the serials
   */
  record Restricted(AccountNumber account, SerialSet serials) {}

  private final Registry registry;
  private final Optional<LocalDate> latest;
  private final AccountTable accounts;
  private final PMap<LineRef, LineView> lines;
  private final PMap<RestrictionId, Restricted> restrictions;
  private final PMap<AuthorisationId, AuthorisationView> authorisations;

  BookView(
      Registry registry,
      Optional<LocalDate> latest,
      AccountTable accounts,
      PMap<LineRef, LineView> lines,
      PMap<RestrictionId, Restricted> restrictions,
      PMap<AuthorisationId, AuthorisationView> authorisations) {
    this.registry = registry;
    this.latest = latest;
    this.accounts = accounts;
    this.lines = lines;
    this.restrictions = restrictions;
    this.authorisations = authorisations;
  }

  static BookView unopened(Registry registry) {
    return new BookView(
        registry,
        Optional.empty(),
        AccountTable.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty());
  }

  /** The registry whose book it is. */
  public Registry registry() {
    return registry;
  }

  /** The book's latest date; empty if the book was never opened. */
  public Optional<LocalDate> latestDate() {
    return latest;
  }

  /** What an account holds, restricted credits included; 0 tCO2e if there is no such account. */
  public Tonnes balance(AccountNumber account) {
    AccountView view = accounts.get(account);
    return view == null ? Tonnes.ZERO : view.balance();
  }

  /** An account, if there is one with the number. */
  public Optional<AccountView> account(AccountNumber account) {
    return Optional.ofNullable(accounts.get(account));
  }

  /** All accounts ever opened, in the order of their numbers. */
  public List<AccountView> accounts() {
    List<AccountView> all = accounts.all();
    all.sort(Comparator.comparing(AccountView::account));
    return all;
  }

  /** A line notified to this side, if it was. */
  public Optional<LineView> line(LineRef line) {
    return Optional.ofNullable(lines.get(line));
  }

  /** Every line ever notified to this side, in the order of decisions. */
  public List<LineView> lines() {
    List<LineView> all = new ArrayList<>(lines.values());
    all.sort(Comparator.comparing(LineView::line));
    return all;
  }

  /** How much was ever issued in this book. */
  public Tonnes issued() {
    long sum = 0;
    for (LineView line : lines.values()) {
      sum += line.issued().map(serials -> serials.size()).orElse(0L);
    }
    return Tonnes.of(sum);
  }

  /** The serials of an account that are under a restriction on disposal (R14). */
  public SerialSet restricted(AccountNumber account) {
    SerialSet all = SerialSet.empty();
    for (Restricted restricted : restrictions.values()) {
      if (restricted.account().equals(account)) {
        all = all.union(restricted.serials());
      }
    }
    return all;
  }

  /** Every authorisation under Article 6 that this book was told of, by number. */
  public List<AuthorisationView> authorisations() {
    List<AuthorisationView> all = new ArrayList<>(authorisations.values());
    all.sort(Comparator.comparing(AuthorisationView::authorisation));
    return all;
  }

  /** An authorisation, if the book was told of it. */
  public Optional<AuthorisationView> authorisation(AuthorisationId authorisation) {
    return Optional.ofNullable(authorisations.get(authorisation));
  }

  PMap<AuthorisationId, AuthorisationView> authorisationMap() {
    return authorisations;
  }

  AccountTable accountTable() {
    return accounts;
  }

  PMap<LineRef, LineView> lineMap() {
    return lines;
  }

  PMap<RestrictionId, Restricted> restrictionMap() {
    return restrictions;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof BookView that
        && registry.equals(that.registry)
        && latest.equals(that.latest)
        && accounts.equals(that.accounts)
        && lines.equals(that.lines)
        && restrictions.equals(that.restrictions)
        && authorisations.equals(that.authorisations);
  }

  @Override
  public int hashCode() {
    return registry.hashCode() * 31 + latest.hashCode();
  }

  @Override
  public String toString() {
    return "book of " + registry + " with " + accounts.size() + " accounts";
  }
}
