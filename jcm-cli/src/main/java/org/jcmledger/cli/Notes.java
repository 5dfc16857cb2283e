package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.ProjectRegistered;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.DecisionForm;
import org.jcmledger.core.value.IssuanceLine;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.Wording;

/** What committees and the support programme recorded, in one line of words each. */
final class Notes {

  /** What ends a sentence of Japanese, in whatever language the rest is. */
  private static final char FULL_STOP = '。';

  private final Texts texts;
  private final List<String> parts = new ArrayList<>();

  private Notes(Texts texts) {
    this.texts = texts;
  }

  static String of(MethodologyApproved event, Texts texts) {
    MethodologyDescription what = event.description();
    Notes notes = new Notes(texts);
    notes.parts.add(what.title().text());
    notes.add(
        "note.scope",
        Integer.toString(what.scope().number()),
        texts.get("scope." + Kinds.word(what.scope())));
    what.measure().ifPresent(measure -> notes.add("note.measure", measure.text()));
    notes.form(event.form());
    return notes.joined();
  }

  static String of(ProjectRegistered event, Texts texts) {
    ProjectDescription what = event.description();
    Notes notes = new Notes(texts);
    notes.parts.add(what.title().text());
    notes.wording(what.outline());
    notes.list("note.participants", what.participants().stream().map(Actor::name).toList());
    notes.list("note.methodologies", what.methodologies().stream().map(Object::toString).toList());
    notes.list("note.linked", what.linked().stream().map(Object::toString).toList());
    notes.form(event.form());
    return notes.joined();
  }

  static String of(SupportAdopted event, Texts texts) {
    SupportDescription what = event.description();
    Notes notes = new Notes(texts);
    notes.wording(what.scheme());
    notes.wording(what.title());
    notes.wording(what.outline());
    notes.list("note.participants", what.participants().stream().map(Actor::name).toList());
    what.project().ifPresent(project -> notes.add("note.became", project.reference()));
    return notes.joined();
  }

  static String of(StudyAdopted event, Texts texts) {
    Notes notes = new Notes(texts);
    notes.parts.add(event.description().title().text());
    notes.add(
        "note.cities",
        Kinds.name(event.description().municipality(), texts),
        Kinds.name(event.description().city(), texts));
    return notes.joined();
  }

  static String of(Optional<BilingualName> place, Texts texts) {
    return place.map(name -> Kinds.name(name, texts)).orElse("");
  }

  /** A decision's line: for which projects, each side's part, period and vintage. */
  static String of(IssuanceDecided decided, IssuanceLine line, Texts texts) {
    String projects =
        line.projects().stream().map(ProjectId::reference).collect(Collectors.joining(" "));
    Notes notes = new Notes(texts);
    notes.parts.add(projects + ": " + shares(decided, line, texts) + terms(line, texts));
    notes.form(decided.form());
    return notes.joined();
  }

  static String shares(IssuanceDecided decided, IssuanceLine line, Texts texts) {
    return texts.get(
        "note.shares",
        Texts.number(line.japan().amount()),
        decided.committee(),
        Texts.number(line.host().amount()));
  }

  static String terms(IssuanceLine line, Texts texts) {
    return texts.get(
        line.vintageAssumed() ? "note.terms-assumed" : "note.terms", line.period(), line.vintage());
  }

  private void add(String key, Object... args) {
    parts.add(texts.get(key, args));
  }

  private void wording(Optional<Wording> part) {
    part.ifPresent(there -> parts.add(there.text()));
  }

  private void form(Optional<DecisionForm> form) {
    form.ifPresent(known -> add("note.form-" + Kinds.word(known)));
  }

  private void list(String key, List<String> items) {
    if (!items.isEmpty()) {
      add(key, String.join(texts.get("list.separator"), items));
    }
  }

  private String joined() {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      if (joined.length() > 0) {
        boolean ended = joined.charAt(joined.length() - 1) == FULL_STOP;
        joined.append(texts.get(ended ? "note.after-sentence" : "note.separator"));
      }
      joined.append(part);
    }
    return joined.toString();
  }
}
