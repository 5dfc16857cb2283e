package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.Country;
import org.jcmledger.core.value.FactDate;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.SupportDescription;
import org.jcmledger.core.value.SupportId;

/**
 * Japan adopted a project for its financial support or demonstrations (資金支援事業・実証事業).
 *
 * @param on when it happened
 * @param by who recorded it
 * @param support its number, never used before
 * @param country where it is carried out
 * @param description what it is, as far as the source says
 */
public record SupportAdopted(
    FactDate on, Actor by, SupportId support, Country country, SupportDescription description)
    implements ProgrammeEvent {

  /**
   * @throws InvalidValueException if it became a project that another country hosts
   */
  public SupportAdopted {
    description.requireHost(country);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
