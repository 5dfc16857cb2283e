package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.InvalidValueException;
import org.junit.jupiter.api.Test;

class MemoTest {

  private final Memo<AccountNumber> memo = new Memo<>(AccountNumber::of);

  @Test
  void givesTheSameValueForTheSameText() {
    AccountNumber first = value("J-1");
    assertThat(value("J-1")).isSameAs(first);
  }

  @Test
  void neverTakesOneTextForAnotherInItsPlace() {
    // As long, and the same in the last characters: they share a place.
    for (String text : new String[] {"A-00000001", "B-00000001", "A-00000001"}) {
      assertThat(value(text)).isEqualTo(AccountNumber.of(text));
    }
    for (int i = 0; i < 100_000; i++) {
      assertThat(value("J-" + i).number()).isEqualTo("J-" + i);
    }
  }

  @Test
  void refusesATextEachTime() {
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> value("j 1")).isInstanceOf(InvalidValueException.class);
    }
  }

  /** Read from the middle of other bytes, as in a payload. */
  private AccountNumber value(String text) {
    byte[] bytes = ("\"" + text + "\",").getBytes(UTF_8);
    return memo.of(bytes, 1, bytes.length - 2);
  }
}
