package org.jcmledger.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds state that all ledgers of a process would share: static fields that can be set again, or
 * that hold what can change while they stay. Looks at the very values, since a field of type {@link
 * List} does not say whether its list can grow. Arrays are taken for constants.
 */
final class StaticState {

  /** How the classes of the JDK's collections are called that never change. */
  private static final List<String> CONSTANT =
      List.of(
          "java.util.ImmutableCollections$",
          "java.util.Collections$Unmodifiable",
          "java.util.Collections$Empty",
          "java.util.Collections$Singleton");

  private StaticState() {}

  /** The fields, each as class, dot and name. */
  static List<String> in(JavaClasses classes) {
    return classes.stream()
        .filter(type -> !type.isInterface())
        .flatMap(StaticState::in)
        .sorted()
        .toList();
  }

  static Stream<String> in(JavaClass type) {
    return Stream.of(type.reflect().getDeclaredFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .filter(StaticState::canChange)
        .map(field -> type.getName() + "." + field.getName());
  }

  private static boolean canChange(Field field) {
    if (!Modifier.isFinal(field.getModifiers())) {
      return true;
    }
    try {
      field.setAccessible(true);
      return holdsWhatChanges(field.get(null));
    } catch (IllegalAccessException e) {
      throw new AssertionError("it was made accessible", e);
    }
  }

  private static boolean holdsWhatChanges(@Nullable Object value) {
    if (value instanceof Collection || value instanceof Map) {
      String type = value.getClass().getName();
      return CONSTANT.stream().noneMatch(type::startsWith);
    }
    return value instanceof Lock
        || value instanceof ThreadLocal
        || value instanceof Thread
        || (value != null && value.getClass().getName().startsWith("java.util.concurrent."));
  }
}
