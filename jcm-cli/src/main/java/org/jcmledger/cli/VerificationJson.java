package org.jcmledger.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jcmledger.seal.Breach;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.Comparison;
import org.jcmledger.seal.Verification;

/** What a verification found, as one JSON object. A field whose value is not known is left out. */
final class VerificationJson {

  private VerificationJson() {}

  static void write(Verification verification, Map<Checkpoint, Path> checkpoints, PrintStream out) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("verdict", word(verification.verdict()));
    object.put("ledger", verification.ledger());
    verification.origin().ifPresent(origin -> object.put("origin", origin));
    object.put("events", verification.rows());
    verification.head().ifPresent(head -> object.put("treeRoot", head.root().base64()));
    object.put("provedUpTo", verification.provedUpTo());
    object.put(
        "checkpoints",
        verification.comparisons().stream()
            .map(it -> comparison(it, String.valueOf(checkpoints.get(it.checkpoint()))))
            .toList());
    object.put("breachCount", verification.breachCount());
    Facts facts = new Facts();
    object.put("breaches", verification.breaches().stream().map(it -> it.accept(facts)).toList());
    JsonWriter.write(object, out);
  }

  private static Map<String, Object> comparison(Comparison comparison, String file) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", file);
    object.put("origin", comparison.checkpoint().origin());
    object.put("size", comparison.checkpoint().head().size());
    object.put("outcome", word(comparison.outcome()));
    if (comparison.outcome() == Comparison.Outcome.CONTRADICTED) {
      object.put("after", comparison.after());
      object.put("storedHashesFit", comparison.storedHashesFit());
    }
    return object;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Each kind of breach with its facts. */
  private static final class Facts implements Breach.Visitor<Map<String, Object>> {

    @Override
    public Map<String, Object> changed(Breach.EventChanged breach) {
      return at("event-changed", breach.position());
    }

    @Override
    public Map<String, Object> unreadable(Breach.EventUnreadable breach) {
      Map<String, Object> object = at("event-unreadable", breach.position());
      object.put("what", breach.what());
      return object;
    }

    @Override
    public Map<String, Object> missing(Breach.EventsMissing breach) {
      Map<String, Object> object = of("events-missing");
      object.put("first", breach.first());
      object.put("last", breach.last());
      return object;
    }

    @Override
    public Map<String, Object> outOfPlace(Breach.EventOutOfPlace breach) {
      return at("event-out-of-place", breach.position());
    }

    @Override
    public Map<String, Object> structure(Breach.StructureDamaged breach) {
      Map<String, Object> object = of("structure-damaged");
      object.put("what", breach.what());
      return object;
    }

    private static Map<String, Object> at(String breach, long position) {
      Map<String, Object> object = of(breach);
      object.put("position", position);
      return object;
    }

    private static Map<String, Object> of(String breach) {
      Map<String, Object> object = new LinkedHashMap<>();
      object.put("breach", breach);
      return object;
    }
  }
}
