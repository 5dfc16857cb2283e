package org.jcmledger.spec;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.command.AuthoriseOutcomes;
import org.jcmledger.core.command.BookCommand;
import org.jcmledger.core.command.ChangeAuthorisation;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.command.DecideIssuance;
import org.jcmledger.core.command.RevokeAuthorisation;
import org.jcmledger.core.event.AuthorisationChanged;
import org.jcmledger.core.event.AuthorisationRevoked;
import org.jcmledger.core.event.IssuanceDecided;
import org.jcmledger.core.event.OutcomesAuthorised;
import org.jcmledger.core.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * What the compiled rules can refuse, and what the compiled specifications say is refused. Read
 * from the classes themselves, so that neither list can fall behind.
 */
final class Catalogue {

  private static final String CORE = "org.jcmledger.core";
  private static final String SPEC = "org.jcmledger.spec";

  /** The events of committees that books are told of, by the commands that record them. */
  private static final Map<Class<?>, Class<?>> NOTICES =
      Map.of(
          DecideIssuance.class, IssuanceDecided.class,
          AuthoriseOutcomes.class, OutcomesAuthorised.class,
          ChangeAuthorisation.class, AuthorisationChanged.class,
          RevokeAuthorisation.class, AuthorisationRevoked.class);

  private final JavaClasses classes =
      new ClassFileImporter().importPackages(CORE, SPEC, "org.jcmledger.test");

  /** All record types of a sealed family. */
  static List<Class<?>> records(Class<?> sealed) {
    List<Class<?>> found = new ArrayList<>();
    for (Class<?> type : sealed.getPermittedSubclasses()) {
      found.addAll(type.isSealed() ? records(type) : List.of(type));
    }
    return found;
  }

  /** The simple names of the reasons for which the rules can refuse a command. */
  Set<String> reasonsAgainst(Class<?> command) {
    Set<String> reasons = new TreeSet<>();
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> toSee = new ArrayDeque<>(rules(command).toList());
    while (!toSee.isEmpty()) {
      JavaCodeUnit unit = toSee.remove();
      if (seen.add(unit)) {
        called(unit)
            .forEach(
                target -> {
                  if (isReason(target)) {
                    reasons.add(target.getOwner().getSimpleName());
                  } else {
                    target.resolveMember().ifPresent(toSee::add);
                  }
                });
      }
    }
    return reasons;
  }

  /** Where the rules for a command begin. */
  private Stream<? extends JavaCodeUnit> rules(Class<?> command) {
    return classes.stream()
        .filter(type -> type.getPackageName().startsWith(CORE) && !type.isInterface())
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> beginsTheRules(method, command));
  }

  private static boolean beginsTheRules(JavaMethod method, Class<?> command) {
    boolean inRules = method.getOwner().getSimpleName().endsWith("Rules");
    boolean own =
        method.getName().equals("visit")
            && method.getRawParameterTypes().get(0).isEquivalentTo(command);
    boolean ofItsKind =
        method.getName().equals("decide")
            && method.getRawParameterTypes().get(0).isAssignableFrom(command);
    boolean notification =
        NOTICES.containsKey(command)
            && method.getOwner().isEquivalentTo(AccountBook.class)
            && method.getName().equals("notify")
            && method.getRawParameterTypes().get(0).isEquivalentTo(NOTICES.get(command));
    return (inRules && (own || ofItsKind)) || notification;
  }

  private static Stream<? extends CodeUnitAccessTarget> called(JavaCodeUnit unit) {
    return Stream.concat(
            unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
        .map(access -> access.getTarget())
        .filter(target -> target.getOwner().getPackageName().startsWith(CORE));
  }

  private static boolean isReason(CodeUnitAccessTarget target) {
    return target.getOwner().isAssignableTo(Rejection.class) && target.getName().equals("<init>");
  }

  /** The simple names of the reasons that the tests of a specification expect. */
  Set<String> specifiedBy(JavaClass specification) {
    Set<String> reasons = new TreeSet<>();
    for (JavaMethod method : specification.getAllMethods()) {
      if (isTest(method) && expects(method)) {
        called(method)
            .filter(Catalogue::isReason)
            .forEach(target -> reasons.add(target.getOwner().getSimpleName()));
      }
    }
    return reasons;
  }

  private static boolean isTest(JavaMethod method) {
    return method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class);
  }

  /** Whether the reasons it makes are compared with the answer, or with its message. */
  private static boolean expects(JavaMethod method) {
    return method.getMethodCallsFromSelf().stream()
        .map(call -> call.getTarget().getName())
        .anyMatch(name -> name.equals("thenRejected") || name.equals("message"));
  }

  /** The specification of a command, by its name. */
  JavaClass specificationOf(Class<?> command) {
    return classes.get(SPEC + "." + command.getSimpleName() + "Test");
  }

  boolean isSpecified(Class<?> command) {
    return classes.contain(SPEC + "." + command.getSimpleName() + "Test");
  }

  /** All specifications. */
  Stream<JavaClass> specifications() {
    return classes.stream()
        .filter(
            type -> type.getPackageName().equals(SPEC) && type.getSimpleName().endsWith("Test"));
  }

  /** Every command, those to books first. */
  static Stream<Class<?>> commands() {
    return Stream.concat(
        records(BookCommand.class).stream(),
        records(Command.class).stream().filter(type -> !BookCommand.class.isAssignableFrom(type)));
  }
}
