package org.jcmledger.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.projection.AccountView;
import org.jcmledger.projection.AsOf;
import org.jcmledger.projection.EventReader;

/**
 * What a registry publishes of its book (R17): information on entity holding accounts, the amount
 * of credits recorded in each kind of account, and a summary of transactions by year. Immutable.
 *
 * @param book whose book
 * @param entityAccounts the entity holding accounts ever opened, in the order of their numbers
 * @param amounts a row for each kind of account, in the order of the kinds
 * @param years the years in which something was transacted, in order
 */
public record Published(
    Registry book,
    List<EntityAccount> entityAccounts,
    List<AmountByKind> amounts,
    List<Year> years) {

  /**
   * Information on an entity holding account (法人等保有口座): a legal person's, or that of an individual
   * who operates a project (R13). What it holds is not part of it.
   *
   * @param account its number, kind, holder, names, trust flag (R12) and status
   * @param opened the book date on which it was opened
   */
  public record EntityAccount(AccountView account, LocalDate opened) {}

  /**
   * What the accounts of one kind hold.
   *
   * @param kind the kind; that of unpublished holders appears only where there is such an account
   * @param accounts how many there are, closed ones not counted
   * @param amount what they hold, restricted credits included
   */
  public record AmountByKind(AccountKind kind, int accounts, Tonnes amount) {}

  /**
   * How often something was done, and with how much. Credits that were moved twice count twice.
   *
   * @param count the number of transactions
   * @param tonnes tCO2e
   */
  public record Turnover(long count, long tonnes) {

    static final Turnover NONE = new Turnover(0, 0);

    /**
     * @throws ArithmeticException beyond 2^63-1 tCO2e
     */
    Turnover plus(long more) {
      return new Turnover(count + 1, Math.addExact(tonnes, more));
    }
  }

  /**
   * What was transacted under the book dates of one year. A movement that was corrected stays
   * counted in its year; the correction is counted in its own.
   *
   * @param year the calendar year
   * @param turnovers by kind; a kind without transactions may be absent
   */
  public record Year(int year, Map<TransactionKind, Turnover> turnovers) {

    /** Copies the map. */
    public Year {
      Map<TransactionKind, Turnover> copy = new EnumMap<>(TransactionKind.class);
      copy.putAll(turnovers);
      turnovers = Collections.unmodifiableMap(copy);
    }

    /** What was transacted of a kind. */
    public Turnover of(TransactionKind kind) {
      return turnovers.getOrDefault(kind, Turnover.NONE);
    }
  }

  /** Copies the lists. */
  public Published {
    entityAccounts = List.copyOf(entityAccounts);
    amounts = List.copyOf(amounts);
    years = List.copyOf(years);
  }

  /** One year's summary, also of a year in which nothing was transacted. */
  public Year year(int year) {
    return years.stream()
        .filter(found -> found.year() == year)
        .findAny()
        .orElseGet(() -> new Year(year, Map.of()));
  }

  /** Reads from the log, up to a position, what a book would have had published by then. */
  public static Published read(EventReader reader, Registry book, AsOf asOf, long upToPosition) {
    PublishedFold fold = new PublishedFold(book, asOf);
    reader.scan(upToPosition, fold::add);
    return fold.published();
  }
}
