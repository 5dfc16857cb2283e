package org.jcmledger.test.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.committee.JointCommittee;
import org.jcmledger.core.event.Event;
import org.jcmledger.core.programme.SupportProgramme;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** Books and committees fed with nothing but events. */
final class Replica {

  private final Map<Registry, AccountBook> books = new TreeMap<>();
  private final Map<PartnerCountry, JointCommittee> committees = new TreeMap<>();
  private final SupportProgramme programme = new SupportProgramme();

  static Replica of(List<Event> log) {
    Replica replica = new Replica();
    log.forEach(replica::apply);
    return replica;
  }

  void apply(Event event) {
    event.match(
        inBook -> {
          books.computeIfAbsent(inBook.book(), AccountBook::new).apply(inBook);
          return this;
        },
        ofCommittee -> {
          committees
              .computeIfAbsent(ofCommittee.committee(), JointCommittee::new)
              .apply(ofCommittee);
          return this;
        },
        ofProgramme -> {
          programme.apply(ofProgramme);
          return this;
        },
        declared -> this);
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
    isSame(live.programme().isSameAs(programme), "support programme", why);
  }

  private static void isSame(boolean same, Object what, String why) {
    assertThat(same).as("%s: %s", what, why).isTrue();
  }
}
