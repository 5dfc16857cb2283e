package org.jcmledger.audit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Tonnes;

/**
 * Something that an audit found. A value: equal findings say the same of the same events.
 *
 * @param code what kind of thing it is
 * @param events the events it rests on, in the order of their positions; the last one is where it
 *     shows
 * @param accounts the accounts concerned
 * @param serials the serials concerned, at most a few hundred ranges
 * @param rows the rows of listings it rests on
 * @param atStake how many tonnes are concerned
 * @param facts what its sentence is made of, by name
 * @param consequences how many later observations about the same serials or accounts follow from
 *     this one and are therefore not findings of their own
 */
public record Finding(
    FindingCode code,
    List<EventRef> events,
    SortedSet<AccountRef> accounts,
    List<SerialsOf> serials,
    List<RowRef> rows,
    Tonnes atStake,
    Map<String, String> facts,
    long consequences) {

  /** Copies the collections. */
  public Finding {
    events = List.copyOf(events);
    accounts = Collections.unmodifiableSortedSet(new TreeSet<>(accounts));
    serials = List.copyOf(serials);
    rows = List.copyOf(rows);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** How much it weighs: that of its code. */
  public Severity severity() {
    return code.severity();
  }

  /** One sentence in English. */
  public String english() {
    return AuditTexts.english().finding(code, facts);
  }

  /** One sentence in Japanese. */
  public String japanese() {
    return AuditTexts.japanese().finding(code, facts);
  }

  @Override
  public String toString() {
    return code.code() + ": " + english();
  }
}
