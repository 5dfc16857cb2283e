package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;

/**
 * Records that Japan adopted a project for its financial support or demonstrations (資金支援事業・実証事業).
 *
 * @param request the request's name
 * @param by who records it
 * @param on when it was adopted
 * @param support its number, never used before
 * @param country where it is carried out
 * @param description what it is, as far as the source says
 */
public record AdoptSupport(
    RequestId request,
    Actor by,
    FactDate on,
    SupportId support,
    Country country,
    SupportDescription description)
    implements ProgrammeCommand {

  /**
   * @throws InvalidValueException if it became a project that another country hosts
   */
  public AdoptSupport {
    description.requireHost(country);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
