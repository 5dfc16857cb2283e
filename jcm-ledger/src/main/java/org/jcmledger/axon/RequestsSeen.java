package org.jcmledger.axon;

import org.jcmledger.core.value.RequestId;

/**
 * Knows of most new requests that the log cannot hold them, without looking and without remembering
 * requests: names that follow one another in time are greater than any before. The log itself
 * remembers; its unique index has the last word. Confined to whoever has the writer's turn.
 *
 * <p>Two marks, since one request with a name late in the alphabet would spoil a single one for
 * good: the highest of all UUIDs of version 7, and the highest of all other names.
 */
final class RequestsSeen {

  private static final int UUID_LENGTH = 36;
  private static final int VERSION_AT = 14;

  private String highestTimed = "";
  private String highestOther = "";

  /** The log holds the request. */
  void add(RequestId request) {
    String id = request.id();
    if (isTimed(id)) {
      highestTimed = id.compareTo(highestTimed) > 0 ? id : highestTimed;
    } else {
      highestOther = id.compareTo(highestOther) > 0 ? id : highestOther;
    }
  }

  /** Whether the log may hold the request; false is certain. */
  boolean mayHold(RequestId request) {
    String id = request.id();
    return id.compareTo(isTimed(id) ? highestTimed : highestOther) <= 0;
  }

  String highestTimed() {
    return highestTimed;
  }

  String highestOther() {
    return highestOther;
  }

  /** Whether it looks like a UUID of version 7; what else it might be does not matter. */
  private static boolean isTimed(String id) {
    return id.length() == UUID_LENGTH && id.charAt(VERSION_AT) == '7' && id.charAt(8) == '-';
  }
}
