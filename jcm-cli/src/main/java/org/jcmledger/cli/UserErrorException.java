package org.jcmledger.cli;

/** Something the user has to know, by the key of its text. */
final class UserErrorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Object[] args;

  UserErrorException(String key, Object... args) {
    super(key);
    this.key = key;
    this.args = args.clone();
  }

  String in(Texts texts) {
    return texts.get(key, args);
  }
}
