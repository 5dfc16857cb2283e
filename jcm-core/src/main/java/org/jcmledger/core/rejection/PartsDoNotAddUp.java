package org.jcmledger.core.rejection;

import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.LineRef;
import org.jcmledger.core.value.Tonnes;

/**
 * The two sides' parts of a line do not make up its total (R19).
 *
 * @param line the line
 * @param total the total
 * @param japan the part of Japan's side
 * @param host the part of the host's side
 */
public record PartsDoNotAddUp(LineRef line, Credits total, Tonnes japan, Tonnes host)
    implements Rejection {

  @Override
  public String code() {
    return "parts-do-not-add-up";
  }

  @Override
  public Precedence precedence() {
    return Precedence.QUANTITY;
  }

  @Override
  public String message() {
    return "the parts of line "
        + line
        + ", "
        + japan
        + " and "
        + host
        + ", do not make up its total of "
        + total;
  }
}
