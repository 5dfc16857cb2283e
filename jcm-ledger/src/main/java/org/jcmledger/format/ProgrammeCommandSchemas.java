package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.command.AdoptStudy;
import org.jcmledger.core.command.AdoptSupport;

/** How the commands to the support programme are written as lines. */
final class ProgrammeCommandSchemas {

  static final CommandSchema<AdoptSupport> ADOPT_SUPPORT =
      CommandSchema.of(
          "AdoptSupport",
          AdoptSupport.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, AdoptSupport::request);
            var by = s.required("by", Codecs.ACTOR, AdoptSupport::by);
            var on = s.required("on", Codecs.FACT_DATE, AdoptSupport::on);
            var support = s.required("support", Codecs.SUPPORT, AdoptSupport::support);
            var country = s.required("country", Codecs.COUNTRY, AdoptSupport::country);
            var description = Descriptions.support(s.part(AdoptSupport::description), true);
            return v ->
                new AdoptSupport(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(support),
                    v.get(country),
                    v.get(description));
          });

  static final CommandSchema<AdoptStudy> ADOPT_STUDY =
      CommandSchema.of(
          "AdoptStudy",
          AdoptStudy.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, AdoptStudy::request);
            var by = s.required("by", Codecs.ACTOR, AdoptStudy::by);
            var on = s.required("on", Codecs.FACT_DATE, AdoptStudy::on);
            var study = s.required("study", Codecs.STUDY, AdoptStudy::study);
            var country = s.required("country", Codecs.COUNTRY, AdoptStudy::country);
            var description = Descriptions.study(s.part(AdoptStudy::description));
            return v ->
                new AdoptStudy(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(study),
                    v.get(country),
                    v.get(description));
          });

  static final List<CommandSchema<?>> ALL = List.of(ADOPT_SUPPORT, ADOPT_STUDY);

  private ProgrammeCommandSchemas() {}
}
