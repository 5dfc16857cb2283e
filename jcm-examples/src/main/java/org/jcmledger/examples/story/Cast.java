package org.jcmledger.examples.story;

import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.DecisionId;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;

/** Who and what the story is about. The countries exist; nobody else does. */
public final class Cast {

  public static final Registry JP = Registry.JP;
  public static final Registry MN = Registry.of("MN");
  public static final PartnerCountry MONGOLIA = PartnerCountry.of("MN");
  public static final ProjectId PROJECT = ProjectId.of("MN999");
  public static final DecisionId DECISION = DecisionId.of("MN-STORY-1");

  public static final Actor NARRATOR = Actor.of("the narrator");
  public static final Actor COMMITTEE = Actor.of("invented Joint Committee");
  public static final Actor REGISTRY_JP = Actor.of("invented registry of Japan");
  public static final Actor REGISTRY_MN = Actor.of("invented registry of Mongolia");
  public static final Actor AOZORA = Actor.of("Aozora Foods (invented)");
  public static final Actor MIDORI = Actor.of("Midori Trading (invented)");
  public static final Actor KHANGAI = Actor.of("Khangai Heat (invented)");

  public static final AccountNumber AOZORA_ACCOUNT = AccountNumber.of("AOZORA");
  public static final AccountNumber MIDORI_ACCOUNT = AccountNumber.of("MIDORI");
  public static final AccountNumber KHANGAI_ACCOUNT = AccountNumber.of("KHANGAI");
  public static final AccountNumber PLEDGE_2020 = AccountNumber.of("RETIRED-2020");
  public static final AccountNumber CANCELLED = AccountNumber.of("CANCELLED");

  private Cast() {}
}
