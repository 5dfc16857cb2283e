package org.jcmledger.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jcmledger.seal.Breach;
import org.jcmledger.seal.Checkpoint;
import org.jcmledger.seal.Comparison;
import org.jcmledger.seal.Verification;

/** Says what a verification found, and what nobody could find with what was given. */
final class VerificationWriter {

  private static final int MOST_BREACHES = 20;

  private final Terminal terminal;
  private final Texts texts;

  VerificationWriter(Terminal terminal, Texts texts) {
    this.terminal = terminal;
    this.texts = texts;
  }

  void write(Verification verification, String soundKey, Map<Checkpoint, Path> checkpoints) {
    if (verification.breachCount() == 0) {
      say(soundKey, Texts.number(verification.rows()));
    }
    breaches(verification);
    verification.origin().ifPresent(origin -> say("verify.origin", origin));
    verification.head().ifPresent(head -> say("verify.root", head.root().base64()));
    for (Comparison comparison : verification.comparisons()) {
      String file = String.valueOf(checkpoints.get(comparison.checkpoint()));
      say("verify.compared", file, sentence(comparison, verification));
    }
    notProved(verification);
  }

  void breaches(Verification verification) {
    Sentence sentence = new Sentence();
    verification.breaches().stream()
        .limit(MOST_BREACHES)
        .forEach(breach -> terminal.say(breach.accept(sentence)));
    if (verification.breachCount() > MOST_BREACHES) {
      say("verify.more", Texts.number(verification.breachCount() - MOST_BREACHES));
    }
  }

  private String sentence(Comparison comparison, Verification verification) {
    String size = Texts.number(comparison.checkpoint().head().size());
    String after = Texts.number(comparison.after());
    return switch (comparison.outcome()) {
      case EXTENDED -> texts.get("verify.extended", size);
      case CONTRADICTED ->
          comparison.storedHashesFit()
              ? texts.get("verify.contradicted-where", size)
              : texts.get(
                  comparison.after() == 0 ? "verify.contradicted" : "verify.contradicted-after",
                  size,
                  after);
      case AT_ODDS -> texts.get("verify.at-odds", size);
      case BEYOND_END ->
          texts.get(
              "verify.beyond-end",
              size,
              Texts.number(
                  verification.head().map(head -> head.size()).orElse(verification.rows())));
      case NOT_COMPARABLE -> texts.get("verify.not-comparable", size);
      case OF_ANOTHER_LEDGER -> texts.get("verify.of-another", comparison.checkpoint().origin());
    };
  }

  /** The honest end of every answer: what would go unnoticed. */
  private void notProved(Verification verification) {
    long proved = verification.provedUpTo();
    if (verification.comparisons().isEmpty()) {
      say("verify.open.no-checkpoint");
    } else if (proved > 0 && proved < verification.rows() && verification.head().isPresent()) {
      say("verify.open.later", Texts.number(proved + 1), Texts.number(verification.rows()));
    }
  }

  private void say(String key, Object... args) {
    terminal.say(texts.get(key, args));
  }

  private final class Sentence implements Breach.Visitor<String> {

    @Override
    public String changed(Breach.EventChanged breach) {
      return texts.get("breach.changed", Texts.number(breach.position()));
    }

    @Override
    public String unreadable(Breach.EventUnreadable breach) {
      return texts.get("breach.unreadable", Texts.number(breach.position()), breach.what());
    }

    @Override
    public String missing(Breach.EventsMissing breach) {
      return texts.get("breach.missing", Texts.number(breach.first()), Texts.number(breach.last()));
    }

    @Override
    public String outOfPlace(Breach.EventOutOfPlace breach) {
      return texts.get("breach.out-of-place", Texts.number(breach.position()));
    }

    @Override
    public String structure(Breach.StructureDamaged breach) {
      return texts.get("breach.structure", breach.what());
    }
  }
}
