package org.jcmledger.core.command;

import java.util.function.Function;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.InvalidValueException;

/** Which of an account's credits a command means: so many of them, or these serials (R11). */
public sealed interface Selection {

  /**
   * So many credits: the account's unrestricted serials in ascending order of vintage and serial.
   *
   * @param credits how many
   */
  record ByQuantity(Credits credits) implements Selection {
    @Override
    public <R> R match(Function<Credits, R> byQuantity, Function<SerialSet, R> bySerials) {
      return byQuantity.apply(credits);
    }

    @Override
    public String toString() {
      return credits.toString();
    }
  }

  /**
   * Exactly these serials.
   *
   * @param serials at least one
   */
  record BySerials(SerialSet serials) implements Selection {

    /**
     * @throws InvalidValueException if there are none
     */
    public BySerials {
      if (serials.isEmpty()) {
        throw new InvalidValueException("serials", "[]", "at least one range of serials");
      }
    }

    @Override
    public <R> R match(Function<Credits, R> byQuantity, Function<SerialSet, R> bySerials) {
      return bySerials.apply(serials);
    }

    @Override
    public String toString() {
      return "serials " + serials;
    }
  }

  /** Gives the quantity or the serials to the function for its case. */
  <R> R match(Function<Credits, R> byQuantity, Function<SerialSet, R> bySerials);

  /** So many credits. */
  static Selection of(Credits credits) {
    return new ByQuantity(credits);
  }

  /**
   * Exactly these serials.
   *
   * @throws InvalidValueException if there are none
   */
  static Selection of(SerialSet serials) {
    return new BySerials(serials);
  }

  /** Exactly these serials. */
  static Selection of(SerialRange serials) {
    return new BySerials(SerialSet.of(serials));
  }
}
