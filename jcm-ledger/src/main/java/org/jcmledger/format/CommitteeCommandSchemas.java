package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.command.ApproveMethodology;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.RecordMeeting;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.SignMemorandum;

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
            var place = s.optional("place", Parts.NAME, SignBilateralDocument::place);
            return v ->
                new SignBilateralDocument(
                    v.get(request), v.get(by), v.get(on), v.get(committee), v.get(place));
          });

  static final CommandSchema<SignMemorandum> SIGN_MEMORANDUM =
      CommandSchema.of(
          "SignMemorandum",
          SignMemorandum.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, SignMemorandum::request);
            var by = s.required("by", Codecs.ACTOR, SignMemorandum::by);
            var on = s.required("on", Codecs.FACT_DATE, SignMemorandum::on);
            var committee = s.required("committee", Codecs.PARTNER, SignMemorandum::committee);
            var place = s.optional("place", Parts.NAME, SignMemorandum::place);
            return v ->
                new SignMemorandum(
                    v.get(request), v.get(by), v.get(on), v.get(committee), v.get(place));
          });

  static final CommandSchema<RecordMeeting> RECORD_MEETING =
      CommandSchema.of(
          "RecordMeeting",
          RecordMeeting.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, RecordMeeting::request);
            var by = s.required("by", Codecs.ACTOR, RecordMeeting::by);
            var on = s.required("on", Codecs.FACT_DATE, RecordMeeting::on);
            var committee = s.required("committee", Codecs.PARTNER, RecordMeeting::committee);
            var number = s.required("number", Codecs.NUMBER, RecordMeeting::number);
            var place = s.optional("place", Parts.NAME, RecordMeeting::place);
            return v ->
                new RecordMeeting(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(number),
                    v.get(place));
          });

  static final CommandSchema<ApproveMethodology> APPROVE_METHODOLOGY =
      CommandSchema.of(
          "ApproveMethodology",
          ApproveMethodology.class,
          s -> {
            var request = s.required("request", Codecs.REQUEST, ApproveMethodology::request);
            var by = s.required("by", Codecs.ACTOR, ApproveMethodology::by);
            var on = s.required("on", Codecs.FACT_DATE, ApproveMethodology::on);
            var committee = s.required("committee", Codecs.PARTNER, ApproveMethodology::committee);
            var methodology =
                s.required("methodology", Codecs.METHODOLOGY, ApproveMethodology::methodology);
            var description = Descriptions.methodology(s.part(ApproveMethodology::description));
            var form = s.optional("form", Codecs.DECISION_FORM, ApproveMethodology::form);
            return v ->
                new ApproveMethodology(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(methodology),
                    v.get(description),
                    v.get(form));
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
            var description = Descriptions.project(s.part(RegisterProject::description), true);
            var form = s.optional("form", Codecs.DECISION_FORM, RegisterProject::form);
            return v ->
                new RegisterProject(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(project),
                    v.get(description),
                    v.get(form));
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
            var form = s.optional("form", Codecs.DECISION_FORM, DecideIssuance::form);
            return v ->
                new DecideIssuance(
                    v.get(request),
                    v.get(by),
                    v.get(on),
                    v.get(committee),
                    v.get(decision),
                    v.get(lines),
                    v.get(form));
          });

  static final List<CommandSchema<?>> ALL =
      List.of(
          SIGN_BILATERAL_DOCUMENT,
          SIGN_MEMORANDUM,
          RECORD_MEETING,
          APPROVE_METHODOLOGY,
          REGISTER_PROJECT,
          DECIDE_ISSUANCE);

  private CommitteeCommandSchemas() {}
}
