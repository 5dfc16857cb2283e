package org.jcmledger.cli;

import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.Registry;

/**
 * A serial of a book, such as {@code JP/17}.
 *
 * @param registry whose book
 * @param serial the serial
 */
record SerialRef(Registry registry, long serial) {

  static SerialRef parse(String text) {
    int slash = text.indexOf('/');
    SerialRange range = SerialRange.parse(text.substring(slash + 1));
    if (slash < 0 || range.size() != 1) {
      throw new InvalidValueException("serial", text, "a registry and a serial, as in JP/17");
    }
    return new SerialRef(Registry.of(text.substring(0, slash)), range.first());
  }

  @Override
  public String toString() {
    return registry + "/" + serial;
  }
}
