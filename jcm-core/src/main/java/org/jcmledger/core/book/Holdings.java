package org.jcmledger.core.book;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Vintage;

/**
 * Which account of a book holds which serials, as of the moment at which it was made. It may be
 * handed to another thread and looked at there while the book goes on.
 */
public final class Holdings {

  private record Held(AccountNumber number, ByVintage serials) {}

  private final List<Held> all;

  Holdings(Iterable<Account> accounts, int count) {
    this.all = new ArrayList<>(count);
    for (Account account : accounts) {
      all.add(new Held(account.ref.number(), account.lend()));
    }
  }

  /** Shows every serial that is in the book, range by range: which account holds it. */
  public void forEach(HoldingsVisitor visitor) {
    for (Held held : all) {
      for (int i = 0; i < held.serials.count(); i++) {
        Vintage vintage = held.serials.vintage(i);
        held.serials
            .serials(i)
            .forEach(
                (first, last, nothing) -> {
                  visitor.held(held.number, vintage, first, last);
                  return true;
                });
      }
    }
  }
}
