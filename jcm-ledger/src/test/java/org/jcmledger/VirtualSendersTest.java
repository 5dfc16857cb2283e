package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jcmledger.Setting.JP;
import static org.jcmledger.Setting.account;
import static org.jcmledger.Setting.transfer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jcmledger.store.Receipt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** A thousand senders at once, on virtual threads where the platform has them (Java 21 on). */
@Timeout(120)
class VirtualSendersTest {

  private static final int SENDERS = 1_000;

  @TestFactory
  DynamicTest aThousandSendersAreAllAnswered() {
    return Runtime.version().feature() >= 21
        ? DynamicTest.dynamicTest("on virtual threads", () -> answersAll(virtualThreads()))
        : DynamicTest.dynamicTest(
            "on platform threads: this Java has no others",
            () -> answersAll(Executors.newFixedThreadPool(64)));
  }

  private static ExecutorService virtualThreads() {
    try {
      return (ExecutorService)
          MethodHandles.publicLookup()
              .findStatic(
                  Executors.class,
                  "newVirtualThreadPerTaskExecutor",
                  MethodType.methodType(ExecutorService.class))
              .invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answersAll(ExecutorService senders) throws Exception {
    try (JcmLedger ledger = Setting.ledger(2, 10_000)) {
      List<Future<Receipt>> answers = new ArrayList<>();
      for (int i = 0; i < SENDERS; i++) {
        String request = "t" + i;
        answers.add(senders.submit(() -> ledger.submit(transfer(request, 0, 1, 1))));
      }
      for (Future<Receipt> answer : answers) {
        assertThat(answer.get().last()).isLessThanOrEqualTo(ledger.view().position());
      }
      assertThat(ledger.book(JP).balance(account(0)).amount()).isEqualTo(10_000 - SENDERS);
      assertThat(ledger.book(JP).balance(account(1)).amount()).isEqualTo(10_000 + SENDERS);
    } finally {
      senders.shutdownNow();
    }
  }
}
