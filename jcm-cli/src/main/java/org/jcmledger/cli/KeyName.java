package org.jcmledger.cli;

import org.jcmledger.seal.SignerKey;

/** The name of a key, as an option's value. */
record KeyName(String name) {

  static KeyName parse(String text) {
    if (!SignerKey.isName(text)) {
      throw new IllegalArgumentException(text);
    }
    return new KeyName(text);
  }
}
