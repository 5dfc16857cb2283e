package org.jcmledger.core.rejection;

import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Registry;

/**
 * Some of the serials were never issued, or are retired or cancelled.
 *
 * @param book the registry
 * @param wanted the serials wanted; their first 16 ranges
 * @param notLive those that are not held; their first 16 ranges
 */
public record SerialsNotLive(Registry book, SerialSet wanted, SerialSet notLive)
    implements Rejection {

  /** Keeps the facts bounded. */
  public SerialsNotLive {
    wanted = wanted.firstRanges(Bounds.RANGES);
    notLive = notLive.firstRanges(Bounds.RANGES);
  }

  @Override
  public String code() {
    return "serials-not-live";
  }

  @Override
  public Precedence precedence() {
    return Precedence.HOLDING;
  }

  @Override
  public String message() {
    return "serials "
        + notLive
        + " of "
        + wanted
        + " are in no holding account of the book of "
        + book;
  }
}
