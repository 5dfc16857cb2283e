package org.jcmledger.report.article6;

import java.util.ArrayList;
import java.util.List;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.serial.IntervalMap;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.Party;

/** Whose reductions, and of which year, the serials of one book are. */
final class Origins {

  private record Origin(Party host, int vintage) {}

  /** Sees so many credits of one host and vintage. */
  interface Visitor {
    void visit(Party host, int vintage, long tonnes);
  }

  private final IntervalMap places = new IntervalMap();
  private final List<Origin> list = new ArrayList<>();

  void issued(CreditsIssued event) {
    Origin origin =
        new Origin(Party.of(event.line().decision().committee()), event.vintage().year());
    int place = list.indexOf(origin);
    if (place < 0) {
      place = list.size();
      list.add(origin);
    }
    places.put(event.serials(), place);
  }

  void each(SerialSet serials, Visitor visitor) {
    for (SerialRange range : serials.ranges()) {
      places.forEach(
          range,
          (first, last, place) -> {
            Origin origin = list.get(place);
            visitor.visit(origin.host(), origin.vintage(), last - first + 1);
            return true;
          });
    }
  }
}
