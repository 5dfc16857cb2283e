package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.event.StudyAdopted;
import org.jcmledger.core.event.SupportAdopted;

/** How the support programme's events are stored. */
final class ProgrammeEventSchemas {

  static final EventSchema<SupportAdopted> SUPPORT_ADOPTED =
      EventSchema.of(
          "jcm.SupportAdopted",
          1,
          SupportAdopted.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, SupportAdopted::on);
            var by = s.required("by", Codecs.ACTOR, SupportAdopted::by);
            var support = s.required("support", Codecs.SUPPORT, SupportAdopted::support);
            var country = s.required("country", Codecs.COUNTRY, SupportAdopted::country);
            var description = Descriptions.support(s.part(SupportAdopted::description), false);
            return v ->
                new SupportAdopted(
                    v.get(on), v.get(by), v.get(support), v.get(country), v.get(description));
          });

  static final EventSchema<StudyAdopted> STUDY_ADOPTED =
      EventSchema.of(
          "jcm.StudyAdopted",
          1,
          StudyAdopted.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, StudyAdopted::on);
            var by = s.required("by", Codecs.ACTOR, StudyAdopted::by);
            var study = s.required("study", Codecs.STUDY, StudyAdopted::study);
            var country = s.required("country", Codecs.COUNTRY, StudyAdopted::country);
            var description = Descriptions.study(s.part(StudyAdopted::description));
            return v ->
                new StudyAdopted(
                    v.get(on), v.get(by), v.get(study), v.get(country), v.get(description));
          });

  static final List<EventSchema<?>> ALL = List.of(SUPPORT_ADOPTED, STUDY_ADOPTED);

  private ProgrammeEventSchemas() {}
}
