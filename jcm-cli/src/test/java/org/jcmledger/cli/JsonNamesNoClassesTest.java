package org.jcmledger.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.jcmledger.format.CommandFormat;
import org.junit.jupiter.api.Test;

/** No JSON text chooses the classes that are made from it; this module sees all others. */
class JsonNamesNoClassesTest {

  private static final ArchRule RULE =
      noClasses()
          .should()
          .accessTargetWhere(
              describe("letting JSON name classes", JsonNamesNoClassesTest::letsJsonNameClasses))
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(JsonTypeInfo.class)
          .because("default typing turns data into code");

  private static boolean letsJsonNameClasses(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    return target.getOwner().getPackageName().startsWith("com.fasterxml.jackson")
        && (target.getName().contains("DefaultTyping")
            || target.getName().contains("olymorphicTypeValidator"));
  }

  @Test
  void inNoModule() {
    JavaClasses main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jcmledger");
    assertThat(main.contain(JsonWriter.class) && main.contain(CommandFormat.class)).isTrue();
    RULE.check(main);
  }

  @Test
  void theRuleCanBeBroken() {
    assertThat(broken(TurnsTypingOn.class)).isTrue();
    assertThat(broken(SaysItsClass.class)).isTrue();
    assertThat(broken(JsonWriter.class)).isFalse();
  }

  private static boolean broken(Class<?> type) {
    return RULE.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
  }

  static final class TurnsTypingOn {
    ObjectMapper mapper() {
      ObjectMapper mapper = new ObjectMapper();
      return mapper.activateDefaultTyping(mapper.getPolymorphicTypeValidator());
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  interface SaysItsClass {}
}
