package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.committee.JointCommittee;
import org.jcmledger.core.event.BookEvent;
import org.jcmledger.core.event.CommitteeEvent;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** Books and committees fed with nothing but events. */
final class Replica {

  private final Map<Registry, AccountBook> books = new TreeMap<>();
  private final Map<PartnerCountry, JointCommittee> committees = new TreeMap<>();

  static Replica of(List<Event> log) {
    Replica replica = new Replica();
    log.forEach(replica::apply);
    return replica;
  }

  void apply(Event event) {
    if (event instanceof BookEvent of) {
      books.computeIfAbsent(of.book(), AccountBook::new).apply(of);
    } else if (event instanceof CommitteeEvent of) {
      committees.computeIfAbsent(of.committee(), JointCommittee::new).apply(of);
    }
  }

  AccountBook book(Registry registry) {
    return Optional.ofNullable(books.get(registry)).orElseGet(() -> new AccountBook(registry));
  }

  private JointCommittee committee(PartnerCountry partner) {
    return Optional.ofNullable(committees.get(partner))
        .orElseGet(() -> new JointCommittee(partner));
  }

  void isSameAs(CoreRunner live, String why) {
    live.books().values().forEach(b -> isSame(b.isSameAs(book(b.registry())), b.registry(), why));
    live.committees()
        .values()
        .forEach(c -> isSame(c.isSameAs(committee(c.partner())), c.partner(), why));
  }

  private static void isSame(boolean same, Object what, String why) {
    assertThat(same).as("%s: %s", what, why).isTrue();
  }
}
