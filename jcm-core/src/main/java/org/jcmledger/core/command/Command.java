package org.jcmledger.core.command;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.RequestId;

/** A wish that a book or a committee record something. Immutable. */
public sealed interface Command permits BookCommand, CommitteeCommand {

  /** The name its sender gives to this request. */
  RequestId request();

  /** Who asks. */
  Actor by();
}
