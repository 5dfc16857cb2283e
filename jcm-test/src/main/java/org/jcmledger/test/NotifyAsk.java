package org.jcmledger.test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.NotifyIssuance;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.NotifiedLine;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;

/**
 * A decision's notification to a book, as a rule Japan's, whose ledger does not hold the committee.
 */
public final class NotifyAsk extends BookAsk<NotifyAsk> {

  private final DecisionId decision;
  private final List<LineOf> lines;
  private Registry book = Registry.JP;
  private Optional<FactDate> decided = Optional.empty();

  NotifyAsk(DecisionId decision, List<LineOf> lines) {
    this.decision = decision;
    this.lines = List.copyOf(lines);
  }

  /** To this registry's book. */
  public NotifyAsk in(Registry registry) {
    return with(ask -> ask.book = registry);
  }

  /**
   * The committee decided then; otherwise on the day it is in Tokyo.
   *
   * @param date such as {@code 2016-09-29}, or as {@link FactDate#parse} takes it
   */
  public NotifyAsk decided(String date) {
    FactDate fact = FactDate.parse(date);
    return with(ask -> ask.decided = Optional.of(fact));
  }

  @Override
  Registry book(Scene scene) {
    return book;
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    List<NotifiedLine> notified = new ArrayList<>();
    for (LineOf line : lines) {
      notified.add(line.notified(notified.size() + 1, book, scene));
    }
    return new NotifyIssuance(
        request,
        by,
        date,
        book,
        decision,
        decided.orElseGet(() -> FactDate.on(scene.today(Defaults.TOKYO))),
        notified);
  }
}
