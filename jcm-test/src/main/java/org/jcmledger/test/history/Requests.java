package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.OpenAccount;
import org.jcmledger.core.command.RegisterProject;
import org.jcmledger.core.command.SignBilateralDocument;
import org.jcmledger.core.command.TransferCredits;
import org.jcmledger.core.value.Wording;

/** Earlier requests, to be sent again as they were or under another content. */
final class Requests {

  private static final int REMEMBERED = 500;

  private final Scene scene;
  private final Dice dice;
  private final List<Command> accepted = new ArrayList<>();
  private final List<Command> refused = new ArrayList<>();

  Requests(Scene scene) {
    this.scene = scene;
    this.dice = scene.dice;
  }

  void addTo(Makers makers) {
    makers
        .add(7, () -> dice.any(accepted))
        .add(4, () -> dice.any(refused))
        .add(5, () -> dice.any(accepted).flatMap(this::changed));
  }

  /** Remembers it; true if its request was not accepted before. */
  boolean accepted(Command command) {
    if (!scene.remember(command.request())) {
      return false;
    }
    remember(accepted, command);
    refused.removeIf(old -> old.request().equals(command.request()));
    return true;
  }

  void refused(Command command) {
    // A request that was accepted before, refused for its other content, stays accepted.
    if (!scene.isAccepted(command.request()) && !refused.contains(command)) {
      remember(refused, command);
    }
  }

  private void remember(List<Command> commands, Command command) {
    if (commands.size() == REMEMBERED) {
      commands.remove(dice.between(0, REMEMBERED - 1));
    }
    commands.add(command);
  }

  /** The same request, differing in one detail or in all. */
  private Optional<Command> changed(Command old) {
    if (old instanceof TransferCredits c) {
      return Optional.of(
          new TransferCredits(c.request(), c.by(), c.on(), c.book(), c.to(), c.from(), c.what()));
    }
    if (old instanceof OpenAccount c) {
      return Optional.of(
          new OpenAccount(
              c.request(),
              c.by(),
              c.on(),
              c.book(),
              c.account(),
              c.kind(),
              c.holder(),
              c.name(),
              !c.trust()));
    }
    if (old instanceof RegisterProject c) {
      return Optional.of(
          new RegisterProject(
              c.request(),
              c.by(),
              c.on(),
              c.committee(),
              c.project(),
              Wording.of(c.title() + " (II)")));
    }
    return Optional.of(
        new SignBilateralDocument(
            old.request(), Names.STRANGER, scene.future(), dice.one(scene.plan.partners())));
  }
}
