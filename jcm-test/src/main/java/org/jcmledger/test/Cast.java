package org.jcmledger.test;

import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.ProjectId;
import org.jcmledger.core.value.Registry;

/** Who and what short stories are about, for whoever has no names of their own. */
public final class Cast {

  /** Japan's registry. */
  public static final Registry JP = Registry.JP;

  /** Mongolia's registry. */
  public static final Registry MN = Registry.of("MN");

  /** Mongolia as a partner country, and so its Joint Committee with Japan. */
  public static final PartnerCountry MONGOLIA = PartnerCountry.of("MN");

  /** A project in Mongolia. */
  public static final ProjectId MN001 = ProjectId.of("MN001");

  /** Another project in Mongolia. */
  public static final ProjectId MN002 = ProjectId.of("MN002");

  /** An account in Japan's book. */
  public static final AccountRef ALICE = AccountRef.parse("JP/ALICE");

  /** Another account in Japan's book. */
  public static final AccountRef BOB = AccountRef.parse("JP/BOB");

  /** A third account in Japan's book. */
  public static final AccountRef CAROL = AccountRef.parse("JP/CAROL");

  /** An account in Mongolia's book. */
  public static final AccountRef KHAN = AccountRef.parse("MN/KHAN");

  /** Where Japan's book has retired credits unless a story says otherwise. */
  public static final AccountRef RETIRED = AccountRef.of(JP, Defaults.RETIRED);

  /** Where Japan's book has cancelled credits unless a story says otherwise. */
  public static final AccountRef CANCELLED = AccountRef.of(JP, Defaults.CANCELLED);

  private Cast() {}
}
