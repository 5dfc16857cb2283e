package org.jcmledger.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.time.Instant;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * A rule that cannot fail guards nothing: each of these shows one failing on a class made for it.
 */
class RulesTest {

  private static final String HERE = "org.jcmledger.architecture..";

  @Test
  void seesAClockReadByACall() {
    assertThat(violated(Rules.readsNeitherClockNorChance(HERE), CallsNow.class)).isTrue();
  }

  @Test
  void seesAClockReadByAMethodReference() {
    assertThat(violated(Rules.readsNeitherClockNorChance(HERE), RefersToNow.class)).isTrue();
  }

  @Test
  void seesChance() {
    assertThat(violated(Rules.readsNeitherClockNorChance(HERE), HoldsAGenerator.class)).isTrue();
    assertThat(violated(Rules.readsNeitherClockNorChance(HERE), MakesAnId.class)).isTrue();
  }

  @Test
  void takesNoOffenceAtATimeThatIsGiven() {
    assertThat(violated(Rules.readsNeitherClockNorChance(HERE), IsGivenATime.class)).isFalse();
  }

  @Test
  void seesAForeignLibrary() {
    assertThat(violated(Rules.standsAlone("org.jcmledger.architecture"), UsesALibrary.class))
        .isTrue();
  }

  @Test
  void seesAFile() {
    assertThat(violated(Rules.doesNoInputOrOutput(HERE), OpensAFile.class)).isTrue();
  }

  @Test
  void seesABinaryFractionInFieldsParametersAndResults() {
    for (ArchRule rule : Rules.countsInWholeNumbers(HERE)) {
      assertThat(violated(rule, CountsInFractions.class)).isTrue();
    }
  }

  @Test
  void seesAnOldDate() {
    assertThat(violated(Rules.usesNoOldDate(HERE), HoldsAnOldDate.class)).isTrue();
  }

  @Test
  void seesAPublicFieldThatCanChange() {
    assertThat(violated(Rules.publicFieldsAreFinal(HERE), CanBeChanged.class)).isTrue();
  }

  @Test
  void seesAUseOfALaterPackage() {
    assertThat(violated(Rules.doesNotUse(HERE, "com.tngtech.."), UsesALibrary.class)).isTrue();
  }

  @Test
  void seesJunitOutsideItsPackage() {
    assertThat(violated(Rules.keepsJunitIn("org.jcmledger.elsewhere"), RulesTest.class)).isTrue();
  }

  @Test
  void seesAPackageThatIsNotNullMarked() {
    JavaClasses unmarked = new ClassFileImporter().importClasses(Test.class, String.class);
    assertThat(Rules.packagesAreNullMarked("java..").evaluate(unmarked).hasViolation()).isTrue();
  }

  private static boolean violated(ArchRule rule, Class<?> type) {
    return rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
  }

  static final class CallsNow {
    Instant time() {
      return Instant.now();
    }
  }

  static final class RefersToNow {
    Supplier<Instant> time() {
      return Instant::now;
    }
  }

  static final class HoldsAGenerator {
    final Random chance = new Random(1);
  }

  static final class MakesAnId {
    String id() {
      return UUID.randomUUID().toString();
    }
  }

  record IsGivenATime(Instant time) {}

  record UsesALibrary(ArchRule rule) {}

  record OpensAFile(File file) {}

  record CountsInFractions(double tonnes) {}

  record HoldsAnOldDate(Date date) {}

  static final class CanBeChanged {
    @SuppressWarnings("unused")
    public int tonnes;
  }
}
