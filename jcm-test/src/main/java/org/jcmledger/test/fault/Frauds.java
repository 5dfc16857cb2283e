package org.jcmledger.test.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jcmledger.store.StoredEvent;

/**
 * Named frauds upon the {@link HealthyLedger}: what the field has seen or fears, each written into
 * the ledger by an operator who covers traces as well as can be. Those that only add events come
 * after whatever checkpoint there is, so that no seal helps against them; those that rewrite the
 * past contradict a checkpoint.
 */
public final class Frauds {

  private final List<StoredEvent> healthy;
  private final List<Fraud> all = new ArrayList<>();

  private Frauds(List<StoredEvent> healthy) {
    this.healthy = List.copyOf(healthy);
  }

  /**
   * Every fraud, in the order of the catalogue.
   *
   * @param healthy the rows of the {@link HealthyLedger}
   */
  public static List<Fraud> upon(List<StoredEvent> healthy) {
    Frauds frauds = new Frauds(healthy);
    new IssuanceFrauds(frauds).tell();
    new MovementFrauds(frauds).tell();
    new OutcomeFrauds(frauds).tell();
    new HistoryFrauds(frauds).tell();
    new FraudsAcross(frauds).tell();
    return List.copyOf(frauds.all);
  }

  List<StoredEvent> healthy() {
    return healthy;
  }

  /** A fraud in this ledger alone. */
  void tell(String name, String story, String after, Consumer<Pen> writing) {
    tell(name, story, after, written(writing), Optional.empty(), Optional.empty());
  }

  void tell(
      String name,
      String story,
      String after,
      List<StoredEvent> rows,
      Optional<List<StoredEvent>> other,
      Optional<String> listing) {
    all.add(new Fraud(name, story, after, rows, other, listing));
  }

  List<StoredEvent> written(Consumer<Pen> writing) {
    Pen pen = new Pen(healthy);
    writing.accept(pen);
    return pen.sealed();
  }
}
