package org.jcmledger.examples.seed;

import java.util.Arrays;
import java.util.List;

/**
 * The document of December 2015, typed in by hand: what the replay of its lines must say. Nothing
 * here is read from those lines.
 */
final class Document {

  /** JCMパートナー国別の進捗状況, 2015年12月14日時点, cell by cell. */
  static final List<List<String>> PROGRESS =
      rows(
          """
          パートナー国 | 署名時期 | 合同委員会の開催数 | プロジェクトの登録数 | 方法論の採択数 | 資金支援事業・実証事業の件数(H25-27)
          モンゴル | 2013年1月 | 3回 | 2件 | 2件 | 2件
          バングラデシュ | 2013年3月 | 2回 |  |  | 3件
          エチオピア | 2013年5月 | 1回 |  |  | 1件
          ケニア | 2013年6月 | 1回 |  |  | 1件
          モルディブ | 2013年6月 | 2回 |  | 1件 | 2件
          ベトナム | 2013年7月 | 4回 | 2件 | 5件 | 9件
          ラオス | 2013年8月 | 1回 |  |  | 2件
          インドネシア | 2013年8月 | 5回 | 3件 | 10件 | 19件
          コスタリカ | 2013年12月 | 1回 |  |  |
          パラオ | 2014年1月 | 3回 | 1件 | 1件 | 3件
          カンボジア | 2014年4月 | 1回 |  |  | 1件
          メキシコ | 2014年7月 | 1回 |  |  | 1件
          サウジアラビア | 2015年5月 | 1回 |  |  |
          チリ | 2015年5月 | 未開催 |  |  |
          ミャンマー | 2015年9月 | 未開催 |  |  | 1件
          タイ | 2015年11月 | 未開催 |  |  | 5件
          合計 | 16か国 | 26回 | 8件 | 19件 | 50件
          """);

  /** JCMパートナー国: country, day, place. */
  static final List<List<String>> SIGNINGS =
      rows(
          """
          MN | 2013-01-08 | ウランバートル | Ulaanbaatar
          BD | 2013-03-19 | ダッカ | Dhaka
          ET | 2013-05-27 | アジスアベバ | Addis Ababa
          KE | 2013-06-12 | ナイロビ | Nairobi
          MV | 2013-06-29 | 沖縄 | Okinawa
          VN | 2013-07-02 | ハノイ | Hanoi
          LA | 2013-08-07 | ビエンチャン | Vientiane
          ID | 2013-08-26 | ジャカルタ | Jakarta
          CR | 2013-12-09 | 東京 | Tokyo
          PW | 2014-01-13 | ゲルルムド | Ngerulmud
          KH | 2014-04-11 | プノンペン | Phnom Penh
          MX | 2014-07-25 | メキシコシティ | Mexico City
          SA | 2015-05-13 |  |
          CL | 2015-05-26 | サンティアゴ | Santiago
          MM | 2015-09-16 | ネピドー | Nay Pyi Taw
          TH | 2015-11-19 | 東京 | Tokyo
          """);

  /** 登録プロジェクト(全8件), with the companies of the pictures: number, country, company, name. */
  static final List<List<String>> PROJECTS =
      rows(
          """
          ID001 | ID | 荏原冷熱 | Energy Saving for Air-Conditioning and Process Cooling by Introducing High-efficiency Centrifugal Chiller
          ID002 | ID | 前川製作所 | Project of Introducing High Efficiency Refrigerator to a Food Industry Cold Storage in Indonesia
          ID003 | ID | 前川製作所 | Project of Introducing High Efficiency Refrigerator to a Frozen Food Processing Plant in Indonesia
          PW001 | PW | パシフィックコンサルタンツ | Small Scale Solar Power Plants for Commercial Facilities in Island States
          MN001 | MN | 数理計画 | Installation of High-Efficiency Heat Only Boilers in 118th School of Ulaanbaatar City Project
          MN002 | MN | 数理計画 | Centralization of Heat Supply System by Installation of High-Efficiency Heat Only Boilers in Bornuur soum Project
          VN001 | VN | 日通 | Eco-Driving by Utilizing Digital Tachograph System
          VN002 | VN | 三菱電機 | Promotion of green hospitals by improving efficiency / environment in national hospitals in Vietnam
          """);

  /** The methodologies: number, country, sectoral scope, name. */
  static final List<List<String>> METHODOLOGIES =
      rows(
          """
          MN_AM001 | MN | energy-distribution | Installation of energy-saving transmission lines in the Mongolian Grid
          MN_AM002 | MN | energy-industries | Replacement and Installation of High Efficiency Heat Only Boiler (HOB) for Hot Water Supply Systems
          MV_AM001 | MV | energy-industries | Displacement of Grid and Captive Genset Electricity by Solar PV System
          VN_AM001 | VN | transport | Transportation energy efficiency activities by installing digital tachograph systems
          VN_AM002 | VN | energy-demand | Introduction of Room Air Conditioners Equipped with Inverters
          VN_AM003 | VN | energy-demand | Improving the energy efficiency of commercial buildings by utilization of high efficiency equipment
          VN_AM004 | VN | waste | Anaerobic digestion of organic waste for biogas utilization within wholesale markets
          VN_AM005 | VN | energy-distribution | Installation of energy efficient transformers in a power distribution grid
          ID_AM001 | ID | energy-industries | Power Generation by Waste Heat Recovery in Cement Industry
          ID_AM002 | ID | energy-demand | Energy Saving by Introduction of High Efficiency Centrifugal Chiller
          ID_AM003 | ID | energy-demand | Installation of Energy-efficient Refrigerators Using Natural Refrigerant at Food Industry Cold Storage and Frozen Food Processing Plant
          ID_AM004 | ID | energy-demand | Installation of Inverter-Type Air Conditioning System for Cooling for Grocery Store
          ID_AM005 | ID | energy-demand | Installation of LED Lighting for Grocery Store
          ID_AM006 | ID | energy-demand | GHG emission reductions through optimization of refinery plant operation in Indonesia
          ID_AM007 | ID | energy-demand | GHG emission reductions through optimization of boiler operation in Indonesia
          ID_AM008 | ID | energy-demand | Installation of a separate type fridge-freezer showcase by using natural refrigerant for grocery store to reduce air conditioning load inside the store
          ID_AM009 | ID | energy-demand | Replacement of conventional burners with regenerative burners for aluminum holding furnaces
          ID_AM010 | ID | energy-demand | Introducing double-bundle modular electric heat pumps to a new building
          PW_AM001 | PW | energy-industries | Displacement of Grid and Captive Genset Electricity by a Small-scale Solar PV System
          """);

  /** 【経済産業省・NEDO】平成27年度 実証事業: country, since, companies, project if registered, title. */
  static final List<List<String>> DEMONSTRATIONS =
      rows(
          """
          MN | FY2013 | 日立製作所 |  | 省エネ送電システム
          VN | FY2013 | 三菱電機 | VN002 | 国立病院の省エネ・環境改善
          VN | FY2013 | 日比谷総合設備 |  | BEMS開発によるホテル省エネ
          VN | FY2014 | 丸紅 |  | 省エネ型製紙プラント導入
          LA | FY2014 | 豊田通商、インターネットイニシアティブ |  | コンテナ型データセンター導入
          ID | FY2013 | 横河電気 |  | 石油精製プラントの運転制御最適化
          ID | FY2013 | アズビル |  | 動力プラントの運用最適化技術
          ID | FY2013 | シャープ |  | 薄膜太陽光発電
          """);

  /** 採択案件一覧 of the studies of cities: country, municipality, city, title. */
  static final List<List<String>> STUDIES =
      rows(
          """
          ID | 北九州市 | スラバヤ市 | スラバヤ市における低炭素化プロジェクトの面的拡大のための基盤構築調査事業
          VN | 北九州市 | ハイフォン市 | ハイフォン市まるごと低炭素化調査事業
          MY | 北九州市 | イスカンダル地域パシグダン市 | イスカンダル地域における低炭素化プロジェクトの面的拡大のための基盤構築調査事業
          TH | 北九州市 | ラヨン県 | ラヨン県・都市廃棄物管理及びエコロジカル・インダストリアル・タウンの低炭素化推進調査事業
          TH | 横浜市 | バンコク都 | バンコク都気候変動マスタープランに基づくJCMプロジェクト(省エネおよび廃棄物・下水)開発と低炭素技術導入のための資金等促進スキーム検討調査事業
          ID | 横浜市 | バタム市 | 横浜市・バタム市の都市間連携によるJCM案件形成支援調査事業
          VN | 横浜市 | ダナン市 | 横浜市・ダナン市の「持続可能な都市発展に向けた技術協力」によるJCM案件形成支援調査事業
          IN | 横浜市 | ベンガロール市 | ベンガロール市における資源循環システムによる低炭素都市推進事業
          ID | 川崎市 | バンドン市 | バンドン市・川崎市の都市間連携による低炭素都市形成支援事業
          MM | 川崎市 | ヤンゴン市 | ヤンゴン市における都市間連携によるJCM案件形成可能性調査事業
          VN | 大阪市 | ホーチミン市 | ホーチミン市・大阪市連携による低炭素都市形成支援調査事業
          KH | 神奈川県 | シェムリアップ市 | シェムリアップにおけるJCMを活用した低炭素観光都市開発支援調査事業
          LA | 京都市 | ビエンチャン市 | 首都ビエンチャン市・京都市連携による低炭素歴史都市形成支援調査事業
          MM | 福島市 | パティン市 | ミャンマー・エーヤワディ管区・パティン市における工業団地を中核とした低炭素化都市形成支援調査
          """);

  private Document() {}

  /** Cells between bars; a cell may be blank. */
  static List<List<String>> rows(String text) {
    return text.lines()
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .toList();
  }
}
