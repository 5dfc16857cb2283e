package org.jcmledger.axon;

import java.util.List;

/**
 * What is sent and answered as one: a command, or several that are each answered, or several of
 * which all or none are to be recorded.
 *
 * @param commands at least one
 * @param kind how they belong together
 */
record Submission(List<Asked> commands, Kind kind) {

  enum Kind {
    /** One command, answered with a receipt. */
    SINGLE,
    /** Commands that stand for themselves, answered with an outcome for each. */
    EACH,
    /** All or none, answered with a receipt for each. */
    ATOMIC
  }

  int size() {
    return commands.size();
  }
}
