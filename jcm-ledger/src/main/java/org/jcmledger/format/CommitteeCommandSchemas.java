package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;

/** How the commands to committees are written as lines. */
final class CommitteeCommandSchemas {

  static final CommandSchema<SignBilateralDocument> SIGN_BILATERAL_DOCUMENT =
      CommandSchema.of(
          "SignBilateralDocument",
          SignBilateralDocument.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, SignBilateralDocument::request);
            var by = s.required("by", Codecs.ACTOR, SignBilateralDocument::by);
            var on = s.required("on", Codecs.FACT_DATE, SignBilateralDocument::on);
            var committee =
                s.required("committee", Codecs.PARTNER, SignBilateralDocument::committee);
            return v ->
                new SignBilateralDocument(v.get(request), v.get(by), v.get(on), v.get(committee));
          });

  static final CommandSchema<RegisterProject> REGISTER_PROJECT =
      CommandSchema.of(
          "RegisterProject",
          RegisterProject.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, RegisterProject::request);
            var by = s.required("by", Codecs.ACTOR, RegisterProject::by);
            var on = s.required("on", Codecs.FACT_DATE, RegisterProject::on);
            var committee = s.required("committee", Codecs.PARTNER, RegisterProject::committee);
            var project = s.required("project", Codecs.PROJECT, RegisterProject::project);
            var title = s.required("title", Codecs.WORDING, RegisterProject::title);
            return v ->
                new RegisterProject(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(project),
                    v.get(title));
          });

  static final CommandSchema<DecideIssuance> DECIDE_ISSUANCE =
      CommandSchema.of(
          "DecideIssuance",
          DecideIssuance.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, DecideIssuance::request);
            var by = s.required("by", Codecs.ACTOR, DecideIssuance::by);
            var on = s.required("on", Codecs.FACT_DATE, DecideIssuance::on);
            var committee = s.required("committee", Codecs.PARTNER, DecideIssuance::committee);
            var decision = s.required("decision", Codecs.DECISION, DecideIssuance::decision);
            var lines =
                s.required("lines", Lists.of(Parts.GIVEN_DECIDED_LINE), DecideIssuance::lines);
            return v ->
                new DecideIssuance(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(decision),
                    v.get(lines));
          });

  static final List<CommandSchema<?>> ALL =
      List.of(SIGN_BILATERAL_DOCUMENT, REGISTER_PROJECT, DECIDE_ISSUANCE);

  private CommitteeCommandSchemas() {}
}
