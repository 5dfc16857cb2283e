package org.jcmledger.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.jcmledger.core.rejection.InsufficientCredits;
import org.jcmledger.core.rejection.SerialsNotHeld;
import org.jcmledger.core.rejection.TooManyRanges;
import org.jcmledger.core.rejection.ValueRefused;
import org.jcmledger.core.rejection.VintageNotForPurpose;
import org.jcmledger.core.rejection.WrongKindOfTarget;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountKind;
import org.jcmledger.core.value.AccountRef;
import org.jcmledger.core.value.Credits;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.Tonnes;
import org.jcmledger.core.value.Vintage;
import org.junit.jupiter.api.Test;

class OutcomeFormatTest {

  private static final RequestId REQUEST = RequestId.of("t-1");
  private static final AccountRef ACCOUNT = AccountRef.parse("JP/J-1");

  @Test
  void accepted() {
    assertThat(OutcomeFormat.accepted(3, REQUEST, 17, 19, Instant.parse("2026-04-01T00:00:00Z")))
        .isEqualTo(
            """
            {"line":3,"request":"t-1","outcome":"accepted","first":17,"last":19,\
            "recordedAt":"2026-04-01T00:00:00.000Z"}\
            """);
  }

  @Test
  void rejectedWithItsFacts() {
    SerialSet wanted = SerialSet.of(SerialRange.of(1, 60), SerialRange.single(70));
    SerialSet missing = SerialSet.of(SerialRange.single(70));
    assertThat(OutcomeFormat.rejected(3, REQUEST, new SerialsNotHeld(ACCOUNT, wanted, missing)))
        .isEqualTo(
            """
            {"line":3,"request":"t-1","outcome":"rejected","code":"serials-not-held",\
            "message":"account JP/J-1 does not hold serials [70-70] of [1-60, 70-70]",\
            "facts":{"account":"JP/J-1","wanted":["1-60","70-70"],"missing":["70-70"]}}\
            """);
    assertThat(
            OutcomeFormat.rejected(
                3,
                REQUEST,
                new InsufficientCredits(ACCOUNT, Credits.of(2), Tonnes.of(1), Tonnes.ZERO)))
        .endsWith("\"facts\":{\"account\":\"JP/J-1\",\"wanted\":2,\"held\":1,\"restricted\":0}}");
    assertThat(OutcomeFormat.rejected(3, REQUEST, new TooManyRanges(ACCOUNT, 1000)))
        .endsWith("\"facts\":{\"account\":\"JP/J-1\",\"limit\":1000}}");
    assertThat(
            OutcomeFormat.rejected(
                3,
                REQUEST,
                new WrongKindOfTarget(ACCOUNT, AccountKind.ENTITY_HOLDING, "retirement")))
        .endsWith(
            "{\"account\":\"JP/J-1\",\"kind\":\"entity-holding\",\"wanted\":\"retirement\"}}");
    assertThat(
            OutcomeFormat.rejected(
                3,
                REQUEST,
                new VintageNotForPurpose(
                    new RetirementPurpose.Ndc(2021, 2030, 2025), Vintage.of(2016))))
        .endsWith("{\"purpose\":\"NDC 2021-2030, year of use 2025\",\"vintage\":2016}}");
  }

  @Test
  void refusedValueNamesItsField() {
    var refused =
        new LineReading.Refused(
            3, Optional.of(REQUEST), new ValueRefused("quantity", "0", "1 or more"), "quantity");
    assertThat(OutcomeFormat.rejected(refused))
        .isEqualTo(
            """
            {"line":3,"request":"t-1","outcome":"rejected","field":"quantity",\
            "code":"value-refused","message":"quantity '0' is not 1 or more",\
            "facts":{"what":"quantity","given":"0","allowed":"1 or more"}}\
            """);
  }

  @Test
  void refusedValueOfAnUnknownRequest() {
    var refused = new LineReading.Refused(3, Optional.empty(), new ValueRefused("a", "b", "c"), "");
    assertThat(OutcomeFormat.rejected(refused))
        .startsWith("{\"line\":3,\"outcome\":\"rejected\",\"code\":\"value-refused\"");
  }

  @Test
  void unreadable() {
    assertThat(OutcomeFormat.unreadable(new LineReading.Unreadable(3, "x", "the field is unknown")))
        .isEqualTo(
            """
            {"line":3,"outcome":"unreadable","field":"x","message":"the field is unknown"}\
            """);
    assertThat(OutcomeFormat.unreadable(new LineReading.Unreadable(3, "", "too long")))
        .isEqualTo(
            """
            {"line":3,"outcome":"unreadable","message":"too long"}\
            """);
  }

  @Test
  void aTextThatIsNotWellFormedIsStillAnswered() {
    assertThat(
            OutcomeFormat.unreadable(new LineReading.Unreadable(3, "\uD83C", "a\uDF0F 🌏 \uD83C")))
        .isEqualTo(
            """
            {"line":3,"outcome":"unreadable","field":"\uFFFD","message":"a\uFFFD 🌏 \uFFFD"}\
            """);
  }
}
