package org.jcmledger.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jcmledger.core.value.Country;

/**
 * Names of countries by their ISO 3166-1 alpha-2 codes, as the JCM's own documents write them:
 * {@code LA} is ラオス and Lao PDR. The table {@code countries.csv} beside this class has Japan, its
 * partners and some others; the rest are named as the Java runtime names them.
 *
 * <p>Thread-safe; the table is read once.
 */
public final class CountryNames {

  private static final String TABLE = "countries.csv";

  private static final Map<String, Row> ROWS = read();

  private record Row(String alpha3, String english, String japanese) {}

  private CountryNames() {}

  /**
   * The English name, such as {@code Viet Nam}.
   *
   * @throws org.jcmledger.core.value.InvalidValueException if there is no such code
   */
  public static String english(String code) {
    Row row = ROWS.get(code);
    return row == null ? ofTheRuntime(code, Locale.ENGLISH) : row.english;
  }

  /**
   * The Japanese name, such as {@code ベトナム}.
   *
   * @throws org.jcmledger.core.value.InvalidValueException if there is no such code
   */
  public static String japanese(String code) {
    Row row = ROWS.get(code);
    return row == null ? ofTheRuntime(code, Locale.JAPANESE) : row.japanese;
  }

  /** The Japanese name for a reader of Japanese, the English one for any other. */
  public static String in(Locale language, String code) {
    return language.getLanguage().equals(Locale.JAPANESE.getLanguage())
        ? japanese(code)
        : english(code);
  }

  /**
   * The ISO 3166-1 alpha-3 code, such as {@code VNM}, by which reports under the Paris Agreement
   * name a country.
   *
   * @throws org.jcmledger.core.value.InvalidValueException if there is no such code
   */
  public static String alpha3(String code) {
    Row row = ROWS.get(code);
    return row == null ? region(code).getISO3Country() : row.alpha3;
  }

  /** The codes of the table, in its order: Japan, its partners as they signed, others. */
  static Set<String> codes() {
    return ROWS.keySet();
  }

  private static String ofTheRuntime(String code, Locale language) {
    return region(code).getDisplayCountry(language);
  }

  /** A locale takes any two letters; a country has to be one. */
  private static Locale region(String code) {
    return new Locale.Builder().setRegion(Country.of(code).code()).build();
  }

  private static Map<String, Row> read() {
    Map<String, Row> rows = new LinkedHashMap<>();
    try (BufferedReader table =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CountryNames.class.getResourceAsStream(TABLE), TABLE),
                StandardCharsets.UTF_8))) {
      table.readLine(); // The header.
      for (String line : table.lines().toList()) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4
            || rows.put(cells[0], new Row(cells[1], cells[2], cells[3])) != null) {
          throw new IllegalStateException(TABLE + " has a bad line: " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(rows);
  }
}
