package org.jcmledger.examples.story;

import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;

/** Who and what the story is about. The countries exist; nobody else does. */
final class Cast {

  static final Registry JP = Registry.JP;
  static final Registry MN = Registry.of("MN");
  static final PartnerCountry MONGOLIA = PartnerCountry.of("MN");
  static final ProjectId PROJECT = ProjectId.of("MN999");
  static final DecisionId DECISION = DecisionId.of("MN-STORY-1");

  static final Actor NARRATOR = Actor.of("the narrator");
  static final Actor COMMITTEE = Actor.of("invented Joint Committee");
  static final Actor REGISTRY_JP = Actor.of("invented registry of Japan");
  static final Actor REGISTRY_MN = Actor.of("invented registry of Mongolia");
  static final Actor AOZORA = Actor.of("Aozora Foods (invented)");
  static final Actor MIDORI = Actor.of("Midori Trading (invented)");
  static final Actor KHANGAI = Actor.of("Khangai Heat (invented)");

  static final AccountNumber AOZORA_ACCOUNT = AccountNumber.of("AOZORA");
  static final AccountNumber MIDORI_ACCOUNT = AccountNumber.of("MIDORI");
  static final AccountNumber KHANGAI_ACCOUNT = AccountNumber.of("KHANGAI");
  static final AccountNumber PLEDGE_2020 = AccountNumber.of("RETIRED-2020");
  static final AccountNumber CANCELLED = AccountNumber.of("CANCELLED");

  private Cast() {}
}
