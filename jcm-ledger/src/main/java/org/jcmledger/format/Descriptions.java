package org.jcmledger.format;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LinkedRegistration;
import org.jcmledger.core.value.MethodologyDescription;
import org.jcmledger.core.value.ProjectDescription;
import org.jcmledger.core.value.StudyDescription;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.format.Field.Getter;
import org.jcmledger.format.Slots.Handle;

/**
 * What committees and the support programme say of methodologies, projects and studies: fields that
 * a command and its event share. Where a command's sender may leave out a list, the event has it.
 */
final class Descriptions {

  static final Schema<LinkedRegistration> LINKED =
      Schema.of(
          "linked registration",
          s -> {
            var programme = s.required("programme", Codecs.WORDING, LinkedRegistration::programme);
            var reference = s.required("reference", Codecs.WORDING, LinkedRegistration::reference);
            return v -> new LinkedRegistration(v.get(programme), v.get(reference));
          });

  private Descriptions() {}

  static Handle<MethodologyDescription> methodology(Fields<MethodologyDescription> s) {
    var title = s.required("title", Codecs.WORDING, MethodologyDescription::title);
    var scope = s.required("scope", Codecs.SECTORAL_SCOPE, MethodologyDescription::scope);
    var measure = s.optional("measure", Codecs.WORDING, MethodologyDescription::measure);
    return v -> new MethodologyDescription(v.get(title), v.get(scope), v.get(measure));
  }

  static Handle<ProjectDescription> project(Fields<ProjectDescription> s, boolean given) {
    var title = s.required("title", Codecs.WORDING, ProjectDescription::title);
    var outline = s.optional("outline", Codecs.WORDING, ProjectDescription::outline);
    var participants = participants(s, given, ProjectDescription::participants);
    var methodologies =
        set(s, given, "methodologies", Codecs.METHODOLOGY, ProjectDescription::methodologies);
    var linked = set(s, given, "linked", LINKED, ProjectDescription::linked);
    return v ->
        new ProjectDescription(
            v.get(title), v.get(outline), v.get(participants), v.get(methodologies), v.get(linked));
  }

  static Handle<SupportDescription> support(Fields<SupportDescription> s, boolean given) {
    var scheme = s.optional("scheme", Codecs.WORDING, SupportDescription::scheme);
    var title = s.optional("title", Codecs.WORDING, SupportDescription::title);
    var outline = s.optional("outline", Codecs.WORDING, SupportDescription::outline);
    var participants = participants(s, given, SupportDescription::participants);
    var project = s.optional("project", Codecs.PROJECT, SupportDescription::project);
    return v ->
        new SupportDescription(
            v.get(scheme), v.get(title), v.get(outline), v.get(participants), v.get(project));
  }

  static Handle<StudyDescription> study(Fields<StudyDescription> s) {
    var title = s.required("title", Codecs.WORDING, StudyDescription::title);
    var municipality = s.required("municipality", Parts.NAME, StudyDescription::municipality);
    var city = s.required("city", Parts.NAME, StudyDescription::city);
    return v -> new StudyDescription(v.get(title), v.get(municipality), v.get(city));
  }

  private static <T> Handle<List<Actor>> participants(
      Fields<T> s, boolean given, Getter<T, List<Actor>> getter) {
    Codec<List<Actor>> list = Lists.of(Codecs.ACTOR);
    if (!given) {
      return s.required("participants", list, getter);
    }
    var participants = s.defaulted("participants", list, getter);
    return v -> v.get(participants).orElseGet(ArrayList::new);
  }

  private static <T, V extends Comparable<V>> Handle<SortedSet<V>> set(
      Fields<T> s, boolean given, String name, Codec<V> element, Getter<T, SortedSet<V>> getter) {
    Codec<SortedSet<V>> list = Lists.setOf(element);
    if (!given) {
      return s.required(name, list, getter);
    }
    var set = s.defaulted(name, list, getter);
    return v -> v.get(set).orElseGet(TreeSet::new);
  }
}
