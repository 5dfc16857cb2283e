package org.jcmledger.test.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jcmledger.core.command.Command;

/** Ways to make a command, of which one is drawn by weight; some are not possible at all times. */
final class Makers {

  private static final int TRIES = 40;

  /** One way, drawn as often as others of its weight. */
  private record Maker(int weight, Supplier<Optional<Command>> make) {}

  private final List<Maker> all = new ArrayList<>();
  private int weights;

  Makers add(int weight, Supplier<Optional<Command>> make) {
    all.add(new Maker(weight, make));
    weights += weight;
    return this;
  }

  /** A command made one of the ways, or nothing if many draws found none that was possible. */
  Optional<Command> draw(Dice dice) {
    for (int i = 0; i < TRIES; i++) {
      int drawn = dice.between(0, weights - 1);
      for (Maker maker : all) {
        drawn -= maker.weight();
        if (drawn < 0) {
          Optional<Command> made = maker.make().get();
          if (made.isPresent()) {
            return made;
          }
          break;
        }
      }
    }
    return Optional.empty();
  }
}
