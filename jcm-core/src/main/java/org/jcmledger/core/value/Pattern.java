package org.jcmledger.core.value;

/** A form that an identifier must have, with the words that say so. */
final class Pattern {

  private final String what;
  private final java.util.regex.Pattern form;
  private final String allowed;

  Pattern(String what, String form, String allowed) {
    this.what = what;
    this.form = java.util.regex.Pattern.compile(form);
    this.allowed = allowed;
  }

  void require(String given) {
    if (!form.matcher(given).matches()) {
      throw new InvalidValueException(what, given, allowed);
    }
  }
}
