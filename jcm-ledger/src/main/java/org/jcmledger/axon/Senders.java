package org.jcmledger.axon;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

/** Which threads of senders may do the writer's work for themselves. */
final class Senders {

  /** {@code Thread.isVirtual()}, where there is such a thing: from Java 21 on. */
  private static final Optional<MethodHandle> IS_VIRTUAL = isVirtual();

  private Senders() {}

  /**
   * Whether the current thread may write. A virtual one would sit on its carrier for as long as the
   * disk takes, and an interrupted one must not take a store's connection with it.
   */
  static boolean mayWrite() {
    Thread current = Thread.currentThread();
    return !current.isInterrupted() && !isVirtual(current);
  }

  private static boolean isVirtual(Thread thread) {
    if (IS_VIRTUAL.isEmpty()) {
      return false;
    }
    try {
      return (boolean) IS_VIRTUAL.get().invokeExact(thread);
    } catch (Throwable impossible) {
      throw new IllegalStateException("Thread.isVirtual() throws nothing", impossible);
    }
  }

  private static Optional<MethodHandle> isVirtual() {
    try {
      return Optional.of(
          MethodHandles.publicLookup()
              .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class)));
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return Optional.empty();
    }
  }
}
