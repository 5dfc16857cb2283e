package org.jcmledger.audit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.core.value.Registry;

/** The names of the streams in which the events of a book or committee stand. */
final class Subjects {

  /** The one support programme is Japan's. */
  static final String PROGRAMME = "programme/JP";

  private static final Map<String, String> BOOKS = new ConcurrentHashMap<>();
  private static final Map<String, String> COMMITTEES = new ConcurrentHashMap<>();

  private Subjects() {}

  static String of(Registry book) {
    return BOOKS.computeIfAbsent(book.code(), code -> "book/" + code);
  }

  static String of(PartnerCountry committee) {
    return COMMITTEES.computeIfAbsent(committee.code(), code -> "committee/" + code);
  }
}
