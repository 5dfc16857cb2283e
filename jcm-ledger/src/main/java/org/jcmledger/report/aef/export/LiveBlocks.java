package org.jcmledger.report.aef.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jcmledger.core.event.Authorised;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;

/** The serials of one book that are neither retired nor cancelled, with their standing. */
final class LiveBlocks {

  /**
   * What is known of a serial.
   *
   * @param vintage the year of the mitigation
   * @param authorised under which authorisations it stands, if under any
   */
  record Standing(int vintage, Optional<Authorised> authorised) {

    boolean isFirstTransferred() {
      return authorised.filter(under -> under.firstTransfer().isPresent()).isPresent();
    }
  }

  /** Is shown serials that are next to each other and stand alike. */
  interface Visitor {
    void visit(SerialRange serials, Standing standing);
  }

  private record Piece(SerialRange serials, Standing standing) {}

  private final IntervalMap map = new IntervalMap();
  private final List<Standing> standings = new ArrayList<>();
  private final Map<Standing, Integer> numbers = new HashMap<>();

  void put(SerialRange serials, Standing standing) {
    map.put(
        serials,
        numbers.computeIfAbsent(
            standing,
            added -> {
              standings.add(added);
              return standings.size() - 1;
            }));
  }

  void remove(SerialSet serials) {
    serials.ranges().forEach(map::remove);
  }

  /** Shows the live ones of a set; the visitor may change what is shown. */
  void within(SerialSet serials, Visitor visitor) {
    List<Piece> pieces = new ArrayList<>();
    for (SerialRange range : serials.ranges()) {
      map.forEach(
          range,
          (first, last, number) -> {
            pieces.add(new Piece(SerialRange.of(first, last), standings.get(number)));
            return true;
          });
    }
    pieces.forEach(piece -> visitor.visit(piece.serials, piece.standing));
  }

  /** Shows all of them, ascending. */
  void forEach(Visitor visitor) {
    map.forEach(
        (first, last, number) -> {
          visitor.visit(SerialRange.of(first, last), standings.get(number));
          return true;
        });
  }
}
