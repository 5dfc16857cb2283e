package org.jcmledger.test;

import java.time.LocalDate;
import org.jcmledger.core.value.AuthorisationTerms;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;

/** What must have been done before a Party authorises. */
final class TermsGrant {

  private TermsGrant() {}

  static void grant(
      PartnerCountry committee, AuthorisationTerms terms, Scene scene, LocalDate day) {
    scene.grantPartner(committee, day);
    terms
        .scope()
        .match(
            projects -> {
              for (ProjectId project : projects) {
                if (project.host().equals(committee)) {
                  scene.grantProject(project, day);
                }
              }
              return scene;
            },
            lines -> scene);
    scene.grantBook(Registry.JP, day);
    scene.grantBook(committee.registry(), day);
  }
}
