package org.jcmledger.core.command;

import java.util.function.Function;
import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.RequestId;

/** A wish that a book, a committee or the support programme record something. Immutable. */
public sealed interface Command permits BookCommand, CommitteeCommand, ProgrammeCommand {

  /** The name its sender gives to this request. */
  RequestId request();

  /** Who asks. */
  Actor by();

  /** Gives the command to the function for its kind. */
  <R> R match(
      Function<? super BookCommand, ? extends R> toBook,
      Function<? super CommitteeCommand, ? extends R> toCommittee,
      Function<? super ProgrammeCommand, ? extends R> toProgramme);
}
