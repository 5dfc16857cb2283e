package org.jcmledger.audit;

import java.util.Arrays;
import org.jcmledger.core.event.Event;
import org.jspecify.annotations.Nullable;

/** The events of a request stand side by side under its name, and one request is one content. */
final class RequestChecks {

  private static final int LONGEST = 64;

  private final Suspicions suspicions;
  private final RequestPrints prints = new RequestPrints();
  private String request = "";
  private int number;
  private long first;
  private byte[] metadata = {};
  private long recordedAt;
  private @Nullable Event opening;

  RequestChecks(Suspicions suspicions) {
    this.suspicions = suspicions;
  }

  RequestPrints prints() {
    return prints;
  }

  void check(Seen seen) {
    String id = seen.stored().eventId();
    int hash = id.indexOf('#');
    if (hash < 0) {
      if (!isRequest(id, id.length())) {
        irregular(seen);
      }
      prints.add(RequestPrints.of(id, id.length()));
      begin(id, 1, seen);
    } else {
      next(id, hash, seen);
    }
  }

  private void next(String id, int hash, Seen seen) {
    int given = numberIn(id, hash + 1);
    boolean follows =
        given == number + 1 && hash == request.length() && id.startsWith(request) && first > 0;
    if (!follows) {
      irregular(seen);
      begin(id.substring(0, hash), given, seen);
      return;
    }
    number = given;
    boolean same =
        Arrays.equals(metadata, seen.stored().metadata())
            && recordedAt == seen.stored().recordedAt()
            && belongs(seen.event());
    if (!same) {
      new Suspicion(FindingCode.REQUEST_WITH_TWO_CONTENTS, seen.position())
          .earlier(first)
          .fact("request", request)
          .report(suspicions);
    }
  }

  /** Only what a committee records has more than one event: its notifications. */
  private boolean belongs(Event event) {
    return Notices.follows(opening, event);
  }

  private void begin(String id, int given, Seen seen) {
    request = id;
    number = given;
    first = seen.position();
    metadata = seen.stored().metadata();
    recordedAt = seen.stored().recordedAt();
    opening = seen.event();
  }

  private void irregular(Seen seen) {
    new Suspicion(FindingCode.EVENT_ID_IRREGULAR, seen.position())
        .fact("id", seen.stored().eventId())
        .report(suspicions);
  }

  private static boolean isRequest(String id, int length) {
    if (length < 1 || length > LONGEST) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = id.charAt(i);
      if (c < '!' || c > '~' || c == '#') {
        return false;
      }
    }
    return true;
  }

  /** The number in its one form, 2 or more; 0 if it is anything else. */
  private static int numberIn(String id, int from) {
    int digits = id.length() - from;
    if (digits < 1 || digits > 9 || id.charAt(from) == '0') {
      return 0;
    }
    int value = 0;
    for (int i = from; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = 10 * value + (c - '0');
    }
    return value < 2 ? 0 : value;
  }
}
