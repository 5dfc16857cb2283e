package org.jcmledger.examples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.examples.Lines;
import org.jcmledger.projection.CommitteeView;
import org.jcmledger.projection.LedgerView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came after December 2015 goes on in the same ledger. */
class PartnersSinceTest {

  @Test
  void thirtyOneCountriesArePartnersToday(@TempDir Path folder) throws IOException {
    LedgerView view =
        Replay.of(folder, Lines.SEED_2015_12, Lines.FIRST_ISSUANCES, Lines.PARTNERS_SINCE);
    assertThat(view.committees())
        .filteredOn(committee -> committee.bilateralDocument().isPresent())
        .hasSize(31);
  }

  @Test
  void theFilesAfterTheSeedNeedNotEachOther(@TempDir Path folder) throws IOException {
    LedgerView view = Replay.of(folder, Lines.SEED_2015_12, Lines.PARTNERS_SINCE);
    assertThat(view.position()).isEqualTo(1 + 134 + 15);
  }

  @Test
  void thePhilippinesBecameAPartnerAfterTheirMemorandum(@TempDir Path folder) throws IOException {
    CommitteeView philippines =
        Replay.of(folder, Lines.SEED_2015_12, Lines.PARTNERS_SINCE)
            .committee(PartnerCountry.of("PH"));
    assertThat(philippines.memoranda()).hasSize(1);
    assertThat(philippines.bilateralDocument().map(signed -> signed.on().toString()))
        .hasValue("2017-01-12");
  }
}
