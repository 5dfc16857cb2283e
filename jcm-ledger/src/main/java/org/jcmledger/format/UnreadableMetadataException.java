package org.jcmledger.format;

/** The metadata stored beside an event cannot be read. */
public final class UnreadableMetadataException extends UnreadableException {

  private static final long serialVersionUID = 1L;

  UnreadableMetadataException(BadField e) {
    super("metadata", e.path(), e.problem());
  }
}
