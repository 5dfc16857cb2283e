package org.jcmledger.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullMarked;

/**
 * The rules themselves; each takes the packages it speaks of, so that a test can show it failing.
 */
final class Rules {

  static final String CORE = "org.jcmledger.core..";

  /** The façade: exactly this package, none below it. */
  static final String FACADE = "org.jcmledger";

  private static final Set<String> BINARY_FRACTIONS =
      Set.of("float", "double", Float.class.getName(), Double.class.getName());

  private Rules() {}

  /** A package stands on the JDK, JSpecify and itself. */
  static ArchRule standsAlone(String packages) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", packages))
        .because("the domain knows no framework");
  }

  /** A package takes time and chance from its caller only. */
  static ArchRule readsNeitherClockNorChance(String packages) {
    DescribedPredicate<JavaAccess<?>> askingTheMachine =
        describe("asking the machine for time or chance", Rules::asksTheMachine);
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .accessTargetWhere(askingTheMachine)
        .orShould()
        .dependOnClassesThat(
            assignableTo(Clock.class)
                .or(assignableTo("java.time.InstantSource"))
                .or(assignableTo("java.util.random.RandomGenerator"))
                .as("are clocks or generators of random numbers"))
        .because("replaying the same events must give the same state, today and in twenty years");
  }

  private static boolean asksTheMachine(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String owner = target.getOwner().getName();
    String name = target.getName();
    return (owner.startsWith("java.time.") && (name.equals("now") || name.equals("systemDefault")))
        || (owner.equals(System.class.getName())
            && Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty").contains(name))
        || ((owner.equals(Math.class.getName()) || owner.equals(StrictMath.class.getName()))
            && name.equals("random"))
        || (owner.equals(UUID.class.getName()) && name.equals("randomUUID"));
  }

  /** A package touches no file, socket or database. */
  static ArchRule doesNoInputOrOutput(String packages) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                    "java.io..",
                    "java.nio.file..",
                    "java.nio.channels..",
                    "java.net..",
                    "java.sql..")
                .and(not(describe("Serializable", c -> c.getName().equals("java.io.Serializable"))))
                .as("do input or output"))
        .because("the domain decides; others read and write");
  }

  /** Whole tonnes: no field, parameter or result is a binary fraction. */
  static List<ArchRule> countsInWholeNumbers(String packages) {
    return List.of(
        fields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(packages)
            .should(
                condition(
                    "not be a float or double",
                    (JavaField field) -> List.of(field.getRawType()),
                    Rules::isBinaryFraction)),
        codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage(packages)
            .should(
                condition(
                    "neither take nor return a float or double",
                    (JavaCodeUnit unit) -> {
                      var types = new ArrayList<JavaClass>(unit.getRawParameterTypes());
                      types.add(unit.getRawReturnType());
                      return types;
                    },
                    Rules::isBinaryFraction)));
  }

  private static boolean isBinaryFraction(JavaClass type) {
    return BINARY_FRACTIONS.contains(type.getBaseComponentType().getName());
  }

  private interface TypesOf<T> {
    Collection<JavaClass> types(T member);
  }

  private interface Banned {
    boolean test(JavaClass type);
  }

  private static <T extends JavaMember> ArchCondition<T> condition(
      String description, TypesOf<T> typesOf, Banned banned) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T member, ConditionEvents events) {
        for (JavaClass type : typesOf.types(member)) {
          if (banned.test(type)) {
            events.add(
                SimpleConditionEvent.violated(
                    member, member.getDescription() + " has type " + type.getName()));
          }
        }
      }
    };
  }

  /** Data flows one way: a package does not use those that come after it. */
  static ArchRule doesNotUse(String packages, String... later) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat(resideInAnyPackage(later))
        .as(packages + " does not use " + Arrays.toString(later))
        // Some packages of the design are still to come.
        .allowEmptyShould(true);
  }

  /** Only the adapter knows the framework. */
  static ArchRule keepsAxonIn(String adapter) {
    return noClasses()
        .that(resideInAPackage("org.jcmledger..").and(not(resideInAnyPackage(adapter))))
        .should()
        .dependOnClassesThat(resideInAPackage("org.axonframework.."))
        .because("moving to another framework is then one adapter");
  }

  /** Only the package for JUnit's users knows JUnit: whoever has none can use the others. */
  static ArchRule keepsJunitIn(String... packages) {
    return noClasses()
        .that(resideInAPackage("org.jcmledger..").and(not(resideInAnyPackage(packages))))
        .should()
        .dependOnClassesThat(resideInAPackage("org.junit.."))
        .because("jcm-test does not bring JUnit along");
  }

  /** Nobody sees the façade but those who stand in front of it. */
  static ArchRule nobodyUsesTheFacade() {
    return noClasses()
        .that(
            resideInAPackage("org.jcmledger..")
                .and(
                    not(
                        resideInAnyPackage(
                            FACADE,
                            "org.jcmledger.test..",
                            "org.jcmledger.cli..",
                            "org.jcmledger.examples.."))))
        .should()
        .dependOnClassesThat(resideInAPackage(FACADE));
  }

  /** Each package is a slice; slices form no cycle. */
  static ArchRule packagesAreFreeOfCycles() {
    return slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public String getDescription() {
                return "packages";
              }

              @Override
              public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                return javaClass.getPackageName().startsWith("org.jcmledger")
                    ? SliceIdentifier.of(javaClass.getPackageName())
                    : SliceIdentifier.ignore();
              }
            })
        .should()
        .beFreeOfCycles();
  }

  /** Null is a declared thing: every package says so in its package-info. */
  static ArchRule packagesAreNullMarked(String packages) {
    return classes()
        .that()
        .resideInAPackage(packages)
        .should(
            new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
              @Override
              public void check(JavaClass javaClass, ConditionEvents events) {
                if (!javaClass.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(
                      SimpleConditionEvent.violated(
                          javaClass, javaClass.getPackageName() + " is not @NullMarked"));
                }
              }
            });
  }

  /** What can be seen from outside cannot be changed from outside. */
  static ArchRule publicFieldsAreFinal(String packages) {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(packages)
        .and()
        .arePublic()
        .should()
        .beFinal()
        .allowEmptyShould(true);
  }

  /** Dates are {@code java.time}'s. */
  static ArchRule usesNoOldDate(String packages) {
    return noClasses()
        .that()
        .resideInAPackage(packages)
        .should()
        .dependOnClassesThat(assignableTo(Date.class));
  }
}
