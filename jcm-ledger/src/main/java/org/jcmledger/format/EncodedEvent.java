package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

/** An event as it is stored: the name and revision of its type, and its payload. */
public final class EncodedEvent {

  private final String type;
  private final int revision;
  private final byte[] payload;

  EncodedEvent(String type, int revision, byte[] payload) {
    this.type = type;
    this.revision = revision;
    this.payload = payload;
  }

  /** The stored name of its type, such as {@code jcm.CreditsTransferred}. */
  public String type() {
    return type;
  }

  /** The revision of the type's form, from 1. */
  public int revision() {
    return revision;
  }

  /** Both together. */
  public StoredForm form() {
    return new StoredForm(type, revision);
  }

  /** JSON in UTF-8, without white space. Not copied: not to be changed. */
  public byte[] payload() {
    return payload;
  }

  @Override
  public String toString() {
    return type + " " + revision + " " + new String(payload, UTF_8);
  }
}
