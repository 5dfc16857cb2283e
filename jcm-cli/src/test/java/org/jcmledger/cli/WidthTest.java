package org.jcmledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WidthTest {

  @Test
  void countsWhatAScreenGives() {
    assertThat(Width.of("")).isZero();
    assertThat(Width.of("Mayekawa")).isEqualTo(8);
    assertThat(Width.of("前川製作所")).isEqualTo(10);
    assertThat(Width.of("カタカナ、ひらがな。")).isEqualTo(20);
    assertThat(Width.of("ＪＰ（１）")).isEqualTo(10);
    assertThat(Width.of("ｶﾅ")).as("half-width katakana").isEqualTo(2);
    assertThat(Width.of("Улаанбаатар")).as("Cyrillic").isEqualTo(11);
    assertThat(Width.of("한국")).isEqualTo(4);
    assertThat(Width.of("𠮷野家")).as("beyond the first plane").isEqualTo(6);
    assertThat(Width.of("e\u0301")).as("a combining accent").isEqualTo(1);
    assertThat(Width.of("“’…–")).as("ambiguous: narrow").isEqualTo(4);
  }
}
