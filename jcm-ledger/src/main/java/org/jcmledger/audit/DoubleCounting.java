package org.jcmledger.audit;

/** The ways in which a tonne is counted twice, by the numbers that the field gives them. */
public enum DoubleCounting {
  /** The same unit exists twice: ranges of serials overlap. */
  DC1("duplicate unit", "同じ単位の重複"),
  /** The same project is credited twice for one period. */
  DC2("overlapping monitoring periods", "モニタリング期間の重複"),
  /** More is issued than was verified, notified or authorised. */
  DC3("issued above what was notified", "通知量を超える発行"),
  /** The same activity is credited in another programme. */
  DC4("same activity in another programme", "他制度での同一活動"),
  /** A unit is used twice, or moves after its end. */
  DC5("used twice or moved after its end", "二重使用または無効化・取消し後の移動"),
  /** A used unit has no corresponding adjustment, or a late or short one. */
  DC6("no corresponding adjustment", "相当調整の欠如"),
  /** A unit is live in two registries. */
  DC7("live in two registries", "二つの登録簿での有効な記録"),
  /** Both governments claim the same tonne. */
  DC8("both sides above the total", "両国の合計が総量を超過"),
  /** A unit was authorised, and its registry does not say so. */
  DC9("authorised but not labelled", "承認済みだが表示がない"),
  /** A registry's counter starts again, so that equal numbers mean different units, or do not. */
  DC10("restarting serial numbers", "識別番号の再使用");

  private final String english;
  private final String japanese;

  DoubleCounting(String english, String japanese) {
    this.english = english;
    this.japanese = japanese;
  }

  /** A few words in English. */
  public String english() {
    return english;
  }

  /** A few words in Japanese. */
  public String japanese() {
    return japanese;
  }
}
