package org.jcmledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest
  @CsvSource({
    "Introduction of high efficiency boilers, High-efficiency boiler project, true",
    "Énergie éolienne de Québec, energie eolienne Quebec, true",
    "10MW Solar Power Project in Darkhan City, Darkhan city 10MW solar power plant, true",
    "10MW Solar Power Project in Darkhan City, 10MW Solar Power Project in Khushig Valley, false",
    "Introduction of the project, Installation of the system, false",
    "Boilers, Boilers, false",
    "Wind farm, Solar farm, false"
  })
  void compares_the_words_that_say_something(String one, String other, boolean similar) {
    assertThat(Titles.similar(Titles.words(one), Titles.words(other))).isEqualTo(similar);
    assertThat(Titles.similar(Titles.words(other), Titles.words(one))).isEqualTo(similar);
  }
}
