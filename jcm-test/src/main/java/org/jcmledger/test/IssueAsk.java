package org.jcmledger.test;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.IssueCredits;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Allocation;
import org.jcmledger.core.value.AuthorisationId;
import org.jcmledger.core.value.BookDate;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.projection.LineView;

/** The issuance of a notified line into accounts of one book. */
public final class IssueAsk extends BookAsk<IssueAsk> {

  private final LineRef line;
  private final List<To> to;
  private SortedSet<AuthorisationId> under = Collections.emptySortedSet();

  IssueAsk(LineRef line, List<To> to) {
    this.line = line;
    this.to = List.copyOf(to);
    To.oneBook(to);
  }

  /** Under these authorisations; otherwise under none. */
  public IssueAsk under(String... authorisations) {
    SortedSet<AuthorisationId> ids = new TreeSet<>();
    for (String id : authorisations) {
      ids.add(AuthorisationId.of(id));
    }
    return with(ask -> ask.under = ids);
  }

  @Override
  Registry book(Scene scene) {
    return to.get(0).account().registry();
  }

  @Override
  void open(Scene scene, LocalDate day) {
    to.forEach(part -> grantHolding(scene, part.account(), day));
  }

  @Override
  Command command(RequestId request, Actor by, BookDate date, Scene scene) {
    Registry book = book(scene);
    List<Allocation> allocations =
        to.stream()
            .map(
                part ->
                    Allocation.of(
                        part.account().number(),
                        part.credits().orElseGet(() -> notified(book, scene))))
            .toList();
    return new IssueCredits(request, by, date, book, line, allocations, under);
  }

  /** All that was notified, or one credit if nothing was. */
  private Credits notified(Registry book, Scene scene) {
    return scene.view().book(book).lines().stream()
        .filter(view -> view.line().equals(line))
        .map(LineView::notified)
        .filter(notified -> !notified.notified().isZero())
        .map(notified -> Credits.of(notified.notified().amount()))
        .findFirst()
        .orElse(Credits.of(1));
  }
}
