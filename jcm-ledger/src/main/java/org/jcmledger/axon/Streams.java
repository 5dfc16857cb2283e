package org.jcmledger.axon;

import org.jcmledger.core.event.Event;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** The names of the log's streams, which are Axon's aggregate identifiers. */
final class Streams {

  private static final String BOOK = "book/";
  private static final String COMMITTEE = "committee/";

  /** The one support programme is Japan's. */
  static final String PROGRAMME = "programme/JP";

  private Streams() {}

  static String of(Registry book) {
    return BOOK + book.code();
  }

  static String of(PartnerCountry committee) {
    return COMMITTEE + committee.code();
  }

  static Registry bookOf(String stream) {
    return Registry.of(stream.substring(BOOK.length()));
  }

  static PartnerCountry committeeOf(String stream) {
    return PartnerCountry.of(stream.substring(COMMITTEE.length()));
  }

  /**
   * The stream in which an event stands.
   *
   * @throws IllegalStateException for what is no aggregate's event
   */
  static String of(Event event) {
    return event.match(
        inBook -> of(inBook.book()),
        ofCommittee -> of(ofCommittee.committee()),
        ofProgramme -> PROGRAMME,
        declared -> {
          throw new IllegalStateException("no aggregate takes " + declared);
        });
  }
}
