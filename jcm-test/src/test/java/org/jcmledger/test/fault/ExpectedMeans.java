package org.jcmledger.test.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.audit.FindingCode;
import org.jcmledger.test.fault.Fault.Kind;
import org.jcmledger.test.fault.Fault.Sealing;

/** The table that says beforehand what must find each fault and each fraud: what-finds-what.txt. */
final class ExpectedMeans {

  /**
   * What must find a fraud.
   *
   * @param means by what means; empty if nobody finds it
   * @param codes and what the audit then says
   */
  record OfFraud(Set<Means> means, SortedSet<FindingCode> codes) {}

  private final Map<String, Set<Means>> faults = new LinkedHashMap<>();
  private final Map<String, OfFraud> frauds = new LinkedHashMap<>();

  ExpectedMeans() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ExpectedMeans.class.getResourceAsStream("what-finds-what.txt")),
                UTF_8))) {
      String section = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          read(
              section,
              line.substring(0, line.indexOf(" = ")),
              line.substring(line.indexOf(" = ") + 3));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(String section, String name, String text) {
    if (section.equals("frauds")) {
      int colon = text.indexOf(": ");
      SortedSet<FindingCode> codes = new TreeSet<>();
      if (colon >= 0) {
        for (String code : text.substring(colon + 2).split(" ", -1)) {
          codes.add(FindingCode.valueOf(constant(code)));
        }
      }
      put(frauds, name, new OfFraud(means(colon < 0 ? text : text.substring(0, colon)), codes));
      return;
    }
    for (String each : text.split(", ", -1)) {
      int space = each.indexOf(' ');
      put(
          faults,
          section + "|" + name + "|" + Kind.valueOf(constant(each.substring(0, space))),
          means(each.substring(space + 1)));
    }
  }

  private static <V> void put(Map<String, V> map, String key, V value) {
    if (map.put(key, value) != null) {
      throw new IllegalStateException("twice in the table: " + key);
    }
  }

  private static Set<Means> means(String text) {
    Set<Means> means = EnumSet.noneOf(Means.class);
    if (!text.equals("nobody")) {
      for (String each : text.split("\\+", -1)) {
        means.add(Means.valueOf(constant(each)));
      }
    }
    return means;
  }

  private static String constant(String text) {
    return text.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static String key(Fault fault) {
    String section;
    if (!isRow(fault)) {
      section = "fields and columns";
    } else if (fault.sealing() == Sealing.AS_STORED) {
      section = "rows as stored";
    } else {
      section = "rows sealed anew";
    }
    return section + "|" + fault.place() + "|" + fault.kind();
  }

  static boolean isRow(Fault fault) {
    return fault.place().indexOf('.') < 0 && fault.place().indexOf('#') < 0;
  }

  boolean knows(Fault fault) {
    return faults.containsKey(key(fault));
  }

  /** What the file alone says, but for the seal. */
  Set<Means> alone(Fault fault) {
    return Objects.requireNonNull(faults.get(key(fault)), fault.name());
  }

  /**
   * All that must find it. A row that was changed under its hash is found by the seal; one that is
   * only missing or there twice fits its hash. What was before the checkpoint is found by it: all
   * but what was added at the end, and all but a stored hash that nothing is computed from.
   */
  Set<Means> of(Fault fault) {
    Set<Means> means = EnumSet.noneOf(Means.class);
    means.addAll(alone(fault));
    boolean whole = isRow(fault) && (fault.kind() == Kind.DROPPED || fault.kind() == Kind.DOUBLED);
    if (fault.sealing() == Sealing.AS_STORED && !whole) {
      means.add(Means.SEAL);
    }
    if (fault.kind() != Kind.INSERTED && !fault.place().endsWith("#leaf_hash")) {
      means.add(Means.CHECKPOINT);
    }
    return means;
  }

  Set<String> frauds() {
    return frauds.keySet();
  }

  OfFraud of(Fraud fraud) {
    return Objects.requireNonNull(frauds.get(fraud.name()), fraud.name());
  }

  /** Lines for which there is no such fault. */
  List<String> without(List<Fault> all) {
    Set<String> left = new LinkedHashSet<>(faults.keySet());
    all.forEach(fault -> left.remove(key(fault)));
    return new ArrayList<>(left);
  }
}
