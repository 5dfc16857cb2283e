package org.jcmledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.jcmledger.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {

  /** Where the JCM's documents and the Java runtime differ, the documents count. */
  @ParameterizedTest
  @CsvSource({
    "JP, JPN, Japan, 日本",
    "MN, MNG, Mongolia, モンゴル",
    "MM, MMR, Myanmar, ミャンマー",
    "LA, LAO, Lao PDR, ラオス",
    "VN, VNM, Viet Nam, ベトナム",
    "PG, PNG, Papua New Guinea, パプアニューギニア",
    "US, USA, United States, 米国",
    "KR, KOR, Republic of Korea, 韓国",
    "MY, MYS, Malaysia, マレーシア"
  })
  void namesAsTheJcmDoes(String code, String alpha3, String english, String japanese) {
    assertThat(CountryNames.alpha3(code)).isEqualTo(alpha3);
    assertThat(CountryNames.english(code)).isEqualTo(english);
    assertThat(CountryNames.japanese(code)).isEqualTo(japanese);
    assertThat(CountryNames.in(Locale.UK, code)).isEqualTo(english);
    assertThat(CountryNames.in(Locale.FRENCH, code)).isEqualTo(english);
    assertThat(CountryNames.in(Locale.JAPAN, code)).isEqualTo(japanese);
  }

  @Test
  void namesOthersAsTheRuntimeDoes() {
    assertThat(CountryNames.english("FR")).isEqualTo("France");
    assertThat(CountryNames.japanese("FR")).isEqualTo("フランス");
    assertThat(CountryNames.alpha3("FR")).isEqualTo("FRA");
  }

  @Test
  void theTableHasJapanItsPartnersAndTheOthers() {
    // 31 partners; Malaysia, in which a city was studied; 11 more who declared with Japan in 2015.
    assertThat(CountryNames.codes()).hasSize(1 + 31 + 1 + 11).startsWith("JP", "MN", "BD");
  }

  @Test
  void everyLineOfTheTableIsOneCountryUnderBothItsCodes() {
    for (String code : CountryNames.codes()) {
      Locale region = new Locale.Builder().setRegion(code).build();
      assertThat(CountryNames.alpha3(code)).isEqualTo(region.getISO3Country());
      assertThat(CountryNames.english(code)).matches("[A-Z][A-Za-z ]+");
      assertThat(CountryNames.japanese(code)).matches("[\\p{IsKatakana}\\p{IsHan}ー]+");
    }
  }

  /** No line is another country's: the runtime says much the same in other words. */
  @Test
  void mostNamesAreTheRuntimesToo() {
    assertThat(CountryNames.codes())
        .filteredOn(
            code -> {
              Locale region = new Locale.Builder().setRegion(code).build();
              return !CountryNames.japanese(code).equals(region.getDisplayCountry(Locale.JAPANESE));
            })
        .containsExactlyInAnyOrder("MM", "US");
  }

  @Test
  void refusesWhatIsNoCountry() {
    for (String code : new String[] {"XX", "mn", "MNG", ""}) {
      assertThatThrownBy(() -> CountryNames.english(code))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> CountryNames.japanese(code))
          .isInstanceOf(InvalidValueException.class);
      assertThatThrownBy(() -> CountryNames.alpha3(code)).isInstanceOf(InvalidValueException.class);
    }
  }
}
