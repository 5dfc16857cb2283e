package org.jcmledger.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final Memo<AccountNumber> memo = new Memo<>(AccountNumber::of);

  @Test
  void givesTheSameValueForTheSameText() {
    AccountNumber first = memo.value("J-1");
    assertThat(memo.value(String.valueOf(new char[] {'J', '-', '1'}))).isSameAs(first);
  }

  @Test
  void neverTakesOneTextForAnotherInItsPlace() {
    // As long, and the same in the last characters: they share a place.
    for (String text : new String[] {"A-00000001", "B-00000001", "A-00000001"}) {
      assertThat(memo.value(text)).isEqualTo(AccountNumber.of(text));
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(memo.value("J-" + i).number()).isEqualTo("J-" + i);
    }
  }

  @Test
  void refusesATextEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> memo.value("j 1")).isInstanceOf(InvalidValueException.class);
    }
  }
}
