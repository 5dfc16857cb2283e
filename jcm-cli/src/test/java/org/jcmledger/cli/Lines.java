package org.jcmledger.cli;

/** Lines of commands that go on from the first issuances; all of this is invented. */
final class Lines {

  static final String RETIREMENT_ACCOUNT =
      "{\"command\":\"OpenAccount\",\"request\":\"t1\",\"by\":\"JCM registry of Japan\","
          + "\"on\":\"2016-10-03\",\"book\":\"JP\",\"account\":\"RETIRED\","
          + "\"kind\":\"retirement\",\"holder\":\"Government of Japan\","
          + "\"name\":{\"en\":\"Government, \\\"2020\\\"\",\"ja\":\"日本国政府\"}}";

  static final String CANCELLATION_ACCOUNT =
      "{\"command\":\"OpenAccount\",\"request\":\"t2\",\"by\":\"JCM registry of Japan\","
          + "\"on\":\"2016-10-03\",\"book\":\"JP\",\"account\":\"CANCELLED\","
          + "\"kind\":\"cancellation\",\"holder\":\"Government of Japan\","
          + "\"name\":{\"en\":\"=Government\",\"ja\":\"日本国政府\"}}";

  /** Leaves 1, 3, 5, 7 and so on behind: many ranges. */
  static final String RETIRE =
      "{\"command\":\"RetireCredits\",\"request\":\"t3\",\"by\":\"Government of Japan\","
          + "\"on\":\"2016-10-04\",\"book\":\"JP\",\"from\":\"GOVERNMENT\",\"to\":\"RETIRED\","
          + "\"serials\":[\"2\",\"4\",\"6\",\"8\",\"10\"],"
          + "\"purpose\":{\"pledge\":\"Japan's 2020 pledge\"}}";

  static final String CANCEL =
      "{\"command\":\"CancelCredits\",\"request\":\"t4\",\"by\":\"Mayekawa\","
          + "\"on\":\"2016-10-05\",\"book\":\"JP\",\"from\":\"MAYEKAWA\",\"to\":\"CANCELLED\","
          + "\"serials\":[\"28\"],\"purpose\":\"voluntary\",\"beneficiary\":\"A fair\","
          + "\"reason\":\"Offset\"}";

  static final String CORRECT =
      "{\"command\":\"CorrectMovement\",\"request\":\"t5\",\"by\":\"JCM registry of Japan\","
          + "\"on\":\"2016-10-06\",\"book\":\"JP\",\"original\":\"t4\",\"ground\":\"Mistaken\"}";

  static final String RESTRICT =
      "{\"command\":\"RestrictDisposal\",\"request\":\"t6\",\"by\":\"JCM registry of Japan\","
          + "\"on\":\"2016-10-07\",\"book\":\"JP\",\"restriction\":\"R-1\","
          + "\"account\":\"MAYEKAWA\",\"serials\":[\"28-29\"],\"ground\":\"A court's order\"}";

  static final String RELEASE =
      "{\"command\":\"ReleaseRestriction\",\"request\":\"t7\",\"by\":\"JCM registry of Japan\","
          + "\"on\":\"2016-10-08\",\"book\":\"JP\",\"restriction\":\"R-1\",\"ground\":\"Lifted\"}";

  static final String TOO_MANY =
      "{\"command\":\"TransferCredits\",\"request\":\"t8\",\"by\":\"Mayekawa\","
          + "\"on\":\"2016-10-09\",\"book\":\"JP\",\"from\":\"MAYEKAWA\",\"to\":\"GOVERNMENT\","
          + "\"quantity\":5}";

  private Lines() {}
}
