package org.jcmledger.test;

import java.util.Optional;
import java.util.function.Consumer;
import org.jcmledger.JcmLedger;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.rejection.RejectedException;

/** What is done to a ledger while the test looks: a command, or code of the user's. */
interface Deed {

  /** Makes sure of what it takes for granted, before the test begins to look. */
  void prepare(Scene scene);

  /** Does it. */
  Result perform(Scene scene);

  /** What was done, in one line. */
  String told(Scene scene);

  /** A command in the fixture's words. */
  record Asked(Ask<?> ask) implements Deed {
    @Override
    public void prepare(Scene scene) {
      ask.prepare(scene);
    }

    @Override
    public Result perform(Scene scene) {
      return ask.perform(scene);
    }

    @Override
    public String told(Scene scene) {
      return ask.told(scene);
    }
  }

  /** A command as it is; nothing is taken for granted. */
  record Submitted(Command command) implements Deed {
    @Override
    public void prepare(Scene scene) {}

    @Override
    public Result perform(Scene scene) {
      try {
        return Result.accepted(scene.submit(command, Optional.empty()));
      } catch (RejectedException e) {
        return Result.rejected(e.rejection());
      }
    }

    @Override
    public String told(Scene scene) {
      return CommandTelling.of(command);
    }
  }

  /** Code that uses the ledger. */
  record Used(Consumer<JcmLedger> code) implements Deed {
    @Override
    public void prepare(Scene scene) {}

    @Override
    public Result perform(Scene scene) {
      try {
        code.accept(scene.ledger());
        return Result.done();
      } catch (RejectedException e) {
        return Result.rejected(e.rejection());
      }
    }

    @Override
    public String told(Scene scene) {
      return "the code under test uses the ledger";
    }
  }
}
