package org.jcmledger.cli;

/**
 * A column of an answer.
 *
 * @param name the field's name in JSON and CSV, for good; tables say {@code column.<name>}
 * @param where in which formats it is shown
 * @param number whether it holds numbers, which tables align to the right
 */
record Column(String name, Where where, boolean number) {

  /** The formats that show a column. */
  enum Where {
    /** All. */
    EVERYWHERE,
    /** Tables only. */
    TABLE,
    /** JSON and CSV only. */
    DATA,
    /** JSON only. */
    JSON
  }

  static Column text(String name) {
    return new Column(name, Where.EVERYWHERE, false);
  }

  static Column number(String name) {
    return new Column(name, Where.EVERYWHERE, true);
  }

  Column in(Where newWhere) {
    return new Column(name, newWhere, number);
  }

  boolean shownIn(Format format) {
    return switch (where) {
      case EVERYWHERE -> true;
      case TABLE -> format == Format.TABLE;
      case DATA -> format != Format.TABLE;
      case JSON -> format == Format.JSON;
    };
  }
}
