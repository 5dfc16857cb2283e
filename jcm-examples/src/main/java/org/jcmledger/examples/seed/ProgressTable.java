package org.jcmledger.examples.seed;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.report.CountryNames;
import org.jcmledger.report.Progress;

/** The progress by partner country, cell by cell as the document prints it: no 0, but a blank. */
final class ProgressTable {

  private static final List<String> HEADINGS =
      List.of("パートナー国", "署名時期", "合同委員会の開催数", "プロジェクトの登録数", "方法論の採択数", "資金支援事業・実証事業の件数(H25-27)");

  private ProgressTable() {}

  /** The headings, a row for each partner, and the totals. */
  static List<List<String>> rows(Progress progress) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADINGS);
    for (Progress.Row row : progress.rows()) {
      rows.add(
          List.of(
              CountryNames.japanese(row.partner().code()),
              month(row.signed()),
              row.meetings() == 0 ? "未開催" : row.meetings() + "回",
              cases(row.projects()),
              cases(row.methodologies()),
              cases(row.supports())));
    }
    Progress.Total total = progress.total();
    rows.add(
        List.of(
            "合計",
            total.partners() + "か国",
            total.meetings() + "回",
            total.projects() + "件",
            total.methodologies() + "件",
            total.supports() + "件"));
    return rows;
  }

  private static String month(FactDate signed) {
    return signed.earliest().getYear() + "年" + signed.earliest().getMonthValue() + "月";
  }

  private static String cases(int count) {
    return count == 0 ? "" : count + "件";
  }
}
