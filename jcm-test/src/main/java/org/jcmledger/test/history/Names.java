package org.jcmledger.test.history;

import java.util.List;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.BilingualName;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** Who acts in the histories. The companies are invented. */
final class Names {

  static final Actor JAPAN = Actor.of("Government of Japan");
  static final Actor STRANGER = Actor.of("Nobody in Particular");

  private static final List<BilingualName> HOLDERS =
      List.of(
          BilingualName.of("Sakura Energy K.K.", "さくらエナジー株式会社"),
          BilingualName.of("Hokusei Heavy Industries, Ltd.", "北星重工業株式会社"),
          BilingualName.of("Aoba Trust Bank, Limited", "青葉信託銀行株式会社"),
          BilingualName.of("Minato Trading Co., Ltd.", "港商事株式会社"),
          BilingualName.of("Sato Hanako", "佐藤花子"),
          BilingualName.english("Erdene Heat LLC"),
          BilingualName.english("PT Nusantara Cooling"),
          BilingualName.english("Sông Xanh Joint Stock Company"));

  private Names() {}

  static Actor operator(Registry book) {
    return Actor.of("JCM registry of " + book);
  }

  static Actor secretariat(PartnerCountry committee) {
    return Actor.of("Secretariat of the Joint Committee JP-" + committee);
  }

  static BilingualName government(Registry book) {
    return book.equals(Registry.JP)
        ? BilingualName.of("Government of Japan", "日本国政府")
        : BilingualName.english("Government of " + book);
  }

  static BilingualName holder(Dice dice) {
    return dice.one(HOLDERS);
  }
}
