package org.jcmledger.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** The names of the streams in which the events of a book or committee stand. */
final class Subjects {

  /** The one support programme is Japan's. */
  static final String PROGRAMME = "programme/JP";

  // Of every code of two letters, so that an event costs a look-up and no new text.
  private static final Map<String, String> BOOKS = ofAllCodes("book/");
  private static final Map<String, String> COMMITTEES = ofAllCodes("committee/");

  private Subjects() {}

  private static Map<String, String> ofAllCodes(String kind) {
    Map<String, String> names = new HashMap<>();
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'A'; second <= 'Z'; second++) {
        String code = String.valueOf(new char[] {first, second});
        names.put(code, kind + code);
      }
    }
    return Map.copyOf(names);
  }

  static String of(Registry book) {
    return Objects.requireNonNull(BOOKS.get(book.code()));
  }

  static String of(PartnerCountry committee) {
    return Objects.requireNonNull(COMMITTEES.get(committee.code()));
  }
}
