package org.jcmledger.report.aef;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a table, as decision 4/CMA.6 has it.
 *
 * @param table its table
 * @param index its place in the table, from 0
 * @param name the technical name, such as {@code FirstID}
 * @param label what stands above it, such as {@code First ID}
 * @param type what its cells hold
 * @param required whether each row must have it; {@code NA} is then no value
 * @param byTheUnfccc whether the UNFCCC's platform (CARP) fills it: in a submission it is empty
 * @param many whether a cell may hold several values, with semicolons between them
 * @param controlled the list of the nomenclature that its values are from, if the nomenclature has
 *     that list
 * @param pattern what its values look like, if that is laid down
 * @param applies which rows it applies to; in others it is {@code NA}
 * @param needed in which rows it must have a value; nowhere unless said
 */
public record AefField(
    AefTable table,
    int index,
    String name,
    String label,
    Type type,
    boolean required,
    boolean byTheUnfccc,
    boolean many,
    Optional<String> controlled,
    Optional<Pattern> pattern,
    Optional<Condition> applies,
    Optional<Condition> needed) {

  /** What stands between the values of a cell that holds several. */
  public static final String SEPARATOR = ";";

  /** What the cells of a column hold. */
  public enum Type {
    /** Text. */
    STRING,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** A day, written {@code dd/mm/yyyy}. */
    DATE,
    /** A moment, UTC, written {@code yyyy-mm-ddThh:mm:ss.sssZ}. */
    DATETIME
  }
}
