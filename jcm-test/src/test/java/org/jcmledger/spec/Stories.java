package org.jcmledger.spec;

import static org.jcmledger.test.BookWords.issued;
import static org.jcmledger.test.Cast.ALICE;
import static org.jcmledger.test.Cast.MN001;
import static org.jcmledger.test.Values.serials;
import static org.jcmledger.test.Values.to;

import java.time.LocalDate;
import org.jcmledger.core.value.Actor;
import org.jcmledger.test.LedgerFixture;

/** What the specifications begin with. */
final class Stories {

  static final Actor REGISTRY = Actor.of("registry of JP");
  static final Actor STRANGER = Actor.of("somebody else");

  static final LocalDate YESTERDAY = LocalDate.of(2026, 3, 31);
  static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  static final LocalDate TOMORROW = LocalDate.of(2026, 4, 2);

  private Stories() {}

  /** Nothing happened yet; it is the morning of {@link #TODAY} in Tokyo. */
  static LedgerFixture nothingYet() {
    return LedgerFixture.at("2026-04-01T00:00:00Z");
  }

  /** Alice holds the serials 1 to 100, of vintage 2025, that Japan may use towards its NDC. */
  static LedgerFixture aliceHolds100() {
    return nothingYet().given(issued(MN001, serials(1, 100), to(ALICE)).authorised());
  }
}
