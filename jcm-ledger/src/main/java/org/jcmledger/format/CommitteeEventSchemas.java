package org.jcmledger.format;

import java.util.List;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.LedgerDeclared;
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
            return v -> new BilateralDocumentSigned(v.get(on), v.get(by), v.get(committee));
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
            var title = s.required("title", Codecs.WORDING, ProjectRegistered::title);
            return v ->
                new ProjectRegistered(
                    v.get(on), v.get(by), v.get(committee), v.get(project), v.get(title));
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
            return v ->
                new IssuanceDecided(
                    v.get(on), v.get(by), v.get(committee), v.get(decision), v.get(lines));
          });

  static final List<EventSchema<?>> ALL =
      List.of(LEDGER_DECLARED, BILATERAL_DOCUMENT_SIGNED, PROJECT_REGISTERED, ISSUANCE_DECIDED);

  private CommitteeEventSchemas() {}
}
