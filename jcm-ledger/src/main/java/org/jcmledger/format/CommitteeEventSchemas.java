package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.core.event.MeetingHeld;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.MethodologyApproved;
import org.jcmledger.core.event.ProjectRegistered;

/** How the committees' events, and the ledger's own first one, are stored. */
final class CommitteeEventSchemas {

  static final EventSchema<LedgerDeclared> LEDGER_DECLARED =
      EventSchema.of(
          "jcm.LedgerDeclared",
          1,
          LedgerDeclared.class,
          s -> {
            var by = s.required("by", Codecs.ACTOR, LedgerDeclared::by);
            var title = s.required("title", Codecs.WORDING, LedgerDeclared::title);
            var scope = s.required("scope", Parts.SCOPE, LedgerDeclared::scope);
            return v -> new LedgerDeclared(v.get(by), v.get(title), v.get(scope));
          });

  static final EventSchema<BilateralDocumentSigned> BILATERAL_DOCUMENT_SIGNED =
      EventSchema.of(
          "jcm.BilateralDocumentSigned",
          1,
          BilateralDocumentSigned.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, BilateralDocumentSigned::on);
            var by = s.required("by", Codecs.ACTOR, BilateralDocumentSigned::by);
            var committee =
                s.required("committee", Codecs.PARTNER, BilateralDocumentSigned::committee);
            var place = s.optional("place", Parts.NAME, BilateralDocumentSigned::place);
            return v ->
                new BilateralDocumentSigned(v.get(on), v.get(by), v.get(committee), v.get(place));
          });

  static final EventSchema<MemorandumSigned> MEMORANDUM_SIGNED =
      EventSchema.of(
          "jcm.MemorandumSigned",
          1,
          MemorandumSigned.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, MemorandumSigned::on);
            var by = s.required("by", Codecs.ACTOR, MemorandumSigned::by);
            var committee = s.required("committee", Codecs.PARTNER, MemorandumSigned::committee);
            var place = s.optional("place", Parts.NAME, MemorandumSigned::place);
            return v -> new MemorandumSigned(v.get(on), v.get(by), v.get(committee), v.get(place));
          });

  static final EventSchema<MeetingHeld> MEETING_HELD =
      EventSchema.of(
          "jcm.MeetingHeld",
          1,
          MeetingHeld.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, MeetingHeld::on);
            var by = s.required("by", Codecs.ACTOR, MeetingHeld::by);
            var committee = s.required("committee", Codecs.PARTNER, MeetingHeld::committee);
            var number = s.required("number", Codecs.NUMBER, MeetingHeld::number);
            var place = s.optional("place", Parts.NAME, MeetingHeld::place);
            return v ->
                new MeetingHeld(
                    v.get(on), v.get(by), v.get(committee), v.get(number), v.get(place));
          });

  static final EventSchema<MethodologyApproved> METHODOLOGY_APPROVED =
      EventSchema.of(
          "jcm.MethodologyApproved",
          1,
          MethodologyApproved.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, MethodologyApproved::on);
            var by = s.required("by", Codecs.ACTOR, MethodologyApproved::by);
            var committee = s.required("committee", Codecs.PARTNER, MethodologyApproved::committee);
            var methodology =
                s.required("methodology", Codecs.METHODOLOGY, MethodologyApproved::methodology);
            var description = Descriptions.methodology(s.part(MethodologyApproved::description));
            var form = s.optional("form", Codecs.DECISION_FORM, MethodologyApproved::form);
            return v ->
                new MethodologyApproved(
                    v.get(on),
                    v.get(by),
                    v.get(committee),
                    v.get(methodology),
                    v.get(description),
                    v.get(form));
          });

  static final EventSchema<ProjectRegistered> PROJECT_REGISTERED =
      EventSchema.of(
          "jcm.ProjectRegistered",
          1,
          ProjectRegistered.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, ProjectRegistered::on);
            var by = s.required("by", Codecs.ACTOR, ProjectRegistered::by);
            var committee = s.required("committee", Codecs.PARTNER, ProjectRegistered::committee);
            var project = s.required("project", Codecs.PROJECT, ProjectRegistered::project);
            var description = Descriptions.project(s.part(ProjectRegistered::description), false);
            var form = s.optional("form", Codecs.DECISION_FORM, ProjectRegistered::form);
            return v ->
                new ProjectRegistered(
                    v.get(on),
                    v.get(by),
                    v.get(committee),
                    v.get(project),
                    v.get(description),
                    v.get(form));
          });

  static final EventSchema<IssuanceDecided> ISSUANCE_DECIDED =
      EventSchema.of(
          "jcm.IssuanceDecided",
          1,
          IssuanceDecided.class,
          s -> {
            var on = s.required("on", Codecs.FACT_DATE, IssuanceDecided::on);
            var by = s.required("by", Codecs.ACTOR, IssuanceDecided::by);
            var committee = s.required("committee", Codecs.PARTNER, IssuanceDecided::committee);
            var decision = s.required("decision", Codecs.DECISION, IssuanceDecided::decision);
            var lines = s.required("lines", Lists.of(Parts.DECIDED_LINE), IssuanceDecided::lines);
            var form = s.optional("form", Codecs.DECISION_FORM, IssuanceDecided::form);
            return v ->
                new IssuanceDecided(
                    v.get(on),
                    v.get(by),
                    v.get(committee),
                    v.get(decision),
                    v.get(lines),
                    v.get(form));
          });

  static final List<EventSchema<?>> ALL =
      List.of(
          LEDGER_DECLARED,
          BILATERAL_DOCUMENT_SIGNED,
          MEMORANDUM_SIGNED,
          MEETING_HELD,
          METHODOLOGY_APPROVED,
          PROJECT_REGISTERED,
          ISSUANCE_DECIDED);

  private CommitteeEventSchemas() {}
}
