package org.jcmledger.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.core.event.BilateralDocumentSigned;
import org.jcmledger.core.event.MemorandumSigned;
import org.jcmledger.core.event.SupportAdopted;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.projection.CommitteeView;
import org.jcmledger.projection.LedgerView;

/**
 * The JCM's progress by partner country (JCMパートナー国別の進捗状況), as Japan publishes it: what the
 * committees and the support programme did, counted.
 *
 * @param rows a row for each partner, in the order of signing
 * @param memorandaOnly memoranda with countries that are no partners, in the order of signing
 * @param supportsElsewhere how many supported projects lie in countries that are no partners; in no
 *     row and not in the total
 */
public record Progress(
    List<Row> rows, List<MemorandumSigned> memorandaOnly, int supportsElsewhere) {

  private static final Comparator<FactDate> IN_TIME =
      Comparator.comparing(FactDate::earliest).thenComparing(FactDate::latest);

  /**
   * What has come of the partnership with one country.
   *
   * @param partner the country
   * @param signed when the bilateral document was signed (署名時期)
   * @param meetings how many meetings its committee held (合同委員会の開催数)
   * @param projects how many projects it registered (プロジェクトの登録数)
   * @param methodologies how many methodologies it approved (方法論の採択数)
   * @param supports how many projects Japan supports there (資金支援事業・実証事業の件数)
   */
  public record Row(
      PartnerCountry partner,
      FactDate signed,
      int meetings,
      int projects,
      int methodologies,
      int supports) {}

  /**
   * The sums of all rows.
   *
   * @param partners how many partner countries there are
   * @param meetings how many meetings
   * @param projects how many projects
   * @param methodologies how many methodologies
   * @param supports how many supported projects
   */
  public record Total(int partners, int meetings, int projects, int methodologies, int supports) {}

  /** Copies the lists. */
  public Progress {
    rows = List.copyOf(rows);
    memorandaOnly = List.copyOf(memorandaOnly);
  }

  /**
   * Counts what a view has. For the progress as of a day, give the view as of that day: it has what
   * had certainly happened by then.
   */
  public static Progress of(LedgerView view) {
    Map<String, Integer> supports = new HashMap<>();
    for (SupportAdopted support : view.programme().supports()) {
      supports.merge(support.country().code(), 1, Integer::sum);
    }
    List<Row> rows = new ArrayList<>();
    List<MemorandumSigned> memorandaOnly = new ArrayList<>();
    for (CommitteeView committee : view.committees()) {
      committee
          .bilateralDocument()
          .ifPresentOrElse(
              document -> rows.add(row(committee, document, supports)),
              () -> memorandaOnly.addAll(committee.memoranda()));
    }
    rows.sort(Comparator.comparing(Row::signed, IN_TIME).thenComparing(Row::partner));
    memorandaOnly.sort(Comparator.comparing(MemorandumSigned::on, IN_TIME));
    return new Progress(
        rows, memorandaOnly, supports.values().stream().mapToInt(Integer::intValue).sum());
  }

  /** Takes the country's supports out of those not yet in a row. */
  private static Row row(
      CommitteeView committee, BilateralDocumentSigned document, Map<String, Integer> supports) {
    Integer supported = supports.remove(committee.partner().code());
    return new Row(
        committee.partner(),
        document.on(),
        committee.meetings().size(),
        committee.projects().size(),
        committee.methodologies().size(),
        supported == null ? 0 : supported);
  }

  /** The sums of all rows. */
  public Total total() {
    return new Total(
        rows.size(),
        rows.stream().mapToInt(Row::meetings).sum(),
        rows.stream().mapToInt(Row::projects).sum(),
        rows.stream().mapToInt(Row::methodologies).sum(),
        rows.stream().mapToInt(Row::supports).sum());
  }
}
