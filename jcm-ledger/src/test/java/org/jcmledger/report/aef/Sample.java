package org.jcmledger.report.aef;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jcmledger.core.serial.SerialRange;

/**
 * Submissions that fit together: Thailand first transfers to Japan, which uses some and holds some.
 */
public final class Sample {

  private static final LocalDate DUE = LocalDate.of(2027, 4, 15);

  private Sample() {}

  /** Japan's for 2026, without anything wrong. */
  public static List<AefRow> japan() {
    return new ArrayList<>(
        List.<AefRow>of(
            new SubmissionRow("JPN", SubmissionVersion.FIRST, 2026, DUE, 2021, 2030),
            authorization(),
            acquisition(1, 60, "2026-05-01T00:00:00.000Z"),
            acquisition(61, 100, "2026-05-02T00:00:00.123Z"),
            use(1, 50),
            cancellation(71, 80),
            new HoldingRow(block(51, 70)),
            new HoldingRow(block(81, 100)),
            entity()));
  }

  /** Thailand's for 2026, without anything wrong. */
  public static List<AefRow> thailand() {
    return new ArrayList<>(
        List.<AefRow>of(
            new SubmissionRow("THA", SubmissionVersion.FIRST, 2026, DUE, 2021, 2030),
            authorization(),
            firstTransfer(1, 60, "2026-05-01T00:00:00.000Z"),
            firstTransfer(61, 100, "2026-05-02T00:00:00.123Z"),
            entity()));
  }

  /** Japan's for 2027: it uses what it held. */
  public static List<AefRow> japanNextYear() {
    return new ArrayList<>(
        List.<AefRow>of(
            new SubmissionRow(
                "JPN", SubmissionVersion.FIRST, 2027, LocalDate.of(2028, 4, 15), 2021, 2030),
            authorization(),
            use(51, 60),
            new HoldingRow(block(61, 70)),
            new HoldingRow(block(81, 100)),
            entity()));
  }

  public static AuthorizationRow authorization() {
    return new AuthorizationRow(
        "TH-2026-1",
        LocalDate.of(2026, 4, 1),
        "CA0099",
        1,
        OptionalLong.of(1_000),
        Optional.of("AR5"),
        List.of("Energy generation", "Waste management"),
        List.of("Solar"),
        "NDC",
        List.of("JPN"),
        List.of("E-1"),
        Optional.empty(),
        Optional.of("2021 - 2030"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static EntityRow entity() {
    return new EntityRow(
        LocalDate.of(2026, 4, 1),
        "An \"entity\", <of> & 日本",
        "JPN",
        "E-1",
        "CA0099",
        Optional.empty(),
        Optional.empty(),
        Optional.of("two\nlines"));
  }

  public static ItmoBlock block(long first, long last) {
    return new ItmoBlock(
        "CA0099",
        "TH-2026-1",
        "THA",
        "JPN01",
        SerialRange.of(first, last),
        AefTerm.JCM,
        AefTerm.REDUCTIONS,
        2024);
  }

  public static ActionRow acquisition(long first, long last, String at) {
    return action(
        at, AefTerm.ACQUISITION, Optional.empty(), first, last, Optional.of("THA"), false);
  }

  public static ActionRow firstTransfer(long first, long last, String at) {
    return new ActionRow(
        Instant.parse(at),
        AefTerm.FIRST_TRANSFER,
        Optional.of(AefTerm.TO_ANOTHER_PARTY),
        block(first, last),
        Optional.empty(),
        Optional.of("JPN"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty());
  }

  public static ActionRow use(long first, long last) {
    return action(
        "2026-06-01T01:02:03.004Z",
        AefTerm.USE,
        Optional.empty(),
        first,
        last,
        Optional.empty(),
        true);
  }

  public static ActionRow cancellation(long first, long last) {
    return action(
        "2026-06-02T01:02:03.004Z",
        AefTerm.CANCELLATION,
        Optional.of(AefTerm.OTHER_CANCELLATION),
        first,
        last,
        Optional.empty(),
        false);
  }

  private static ActionRow action(
      String at,
      AefTerm type,
      Optional<AefTerm> subtype,
      long first,
      long last,
      Optional<String> transferring,
      boolean use) {
    return new ActionRow(
        Instant.parse(at),
        type,
        subtype,
        block(first, last),
        transferring,
        Optional.empty(),
        Optional.empty(),
        use ? Optional.of("JPN") : Optional.empty(),
        use ? Optional.of("E-1") : Optional.empty(),
        use ? OptionalInt.of(2026) : OptionalInt.empty(),
        Optional.empty());
  }

  /** The rows as what is written. */
  public static AefContent content(List<AefRow> rows) {
    return sink -> {
      for (AefRow row : rows) {
        sink.add(row);
      }
    };
  }
}
