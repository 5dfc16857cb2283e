package org.jcmledger.test.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jcmledger.format.EventFormat;
import org.jcmledger.format.EventType;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.StoredEvent;

/**
 * Makes ledgers that are wrong in exactly one thing out of one that is right. It walks {@link
 * EventFormat#types()}, so a new type of event or a new field is covered without a line here; only
 * what the ledger has no instance of cannot be spoiled.
 *
 * <p>Deterministic: the same ledger gives the same faults in the same order. Immutable, and safe
 * for use by many threads.
 */
public final class FaultInjector {

  private final List<StoredEvent> rows;
  private final Map<String, EventType> types = new LinkedHashMap<>();

  private FaultInjector(List<StoredEvent> rows) {
    this.rows = List.copyOf(rows);
    EventFormat.types().forEach(type -> types.put(type.name(), type));
  }

  /** An injector for the rows of a sound ledger, in the order of their positions. */
  public static FaultInjector of(List<StoredEvent> rows) {
    return new FaultInjector(rows);
  }

  /** An injector for a sound ledger's log, which is read now and not kept. */
  public static FaultInjector of(EventLog log) {
    List<StoredEvent> rows = new ArrayList<>();
    log.scan(0, rows::add);
    return new FaultInjector(rows);
  }

  /**
   * Gives every fault to the consumer: fields, then columns, then rows, each type by type and as
   * stored before sealed anew.
   */
  public void forEach(Consumer<Fault> faults) {
    fields(faults);
    columns(faults);
    rows(faults);
  }

  /**
   * Every field of every type: changed to another value that can be read (a day earlier, a tonne
   * more, another account that exists), dropped, doubled, and swapped with that of another event.
   */
  public void fields(Consumer<Fault> faults) {
    FieldFaults fields = new FieldFaults(rows, types, faults);
    types.values().forEach(fields::of);
  }

  /** Every column but the payload, changed, and swapped with that of another row. */
  public void columns(Consumer<Fault> faults) {
    ColumnFaults columns = new ColumnFaults(rows, types, faults);
    types.values().forEach(columns::of);
  }

  /**
   * The first row of every type dropped, doubled, swapped with the next of its type, and inserted
   * again at the end; and the last row dropped.
   */
  public void rows(Consumer<Fault> faults) {
    RowFaults whole = new RowFaults(rows, faults);
    types.keySet().forEach(whole::of);
    whole.last();
  }
}
