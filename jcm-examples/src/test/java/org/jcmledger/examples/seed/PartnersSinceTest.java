package org.jcmledger.examples.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jcmledger.core.value.PartnerCountry;
import org.jcmledger.examples.Lines;
import org.jcmledger.projection.CommitteeView;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.report.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came after December 2015 goes on in the same ledger. */
class PartnersSinceTest {

  private static final Lines[] ALL = {
    Lines.SEED_2015_12, Lines.FIRST_ISSUANCES, Lines.PARTNERS_SINCE
  };

  @Test
  void thirtyOneCountriesArePartnersToday(@TempDir Path folder) throws IOException {
    LedgerView view = Replay.of(folder, ALL);
    assertThat(Progress.of(view).total().partners()).isEqualTo(31);
    assertThat(Progress.of(view).memorandaOnly()).isEmpty();

    CommitteeView philippines = view.committee(PartnerCountry.of("PH"));
    assertThat(philippines.memoranda()).hasSize(1);
    assertThat(philippines.bilateralDocument().map(signed -> signed.on().toString()))
        .hasValue("2017-01-12");
  }

  @Test
  void asOfTheDayOfTheDocumentNothingHasChanged(@TempDir Path folder) throws IOException {
    LedgerView view = Replay.of(folder, ledger -> ledger.asOf(Seed.DAY), ALL);
    assertThat(ProgressTable.rows(Progress.of(view))).isEqualTo(Document.PROGRESS);
  }
}
