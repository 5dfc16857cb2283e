package org.jcmledger.test.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A parameter of type {@link org.jcmledger.JcmLedger}: an empty ledger in a new file, which is
 * closed and deleted after the test. It runs on the {@link org.jcmledger.test.LedgerClock} that the
 * test can have as another parameter. Of type {@link java.nio.file.Path}: that ledger's file or, if
 * the test does not ask for the ledger too, where a file is not yet.
 *
 * <p>The methods run before and after a test are given the ledger and file of that test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
@ExtendWith(LedgerExtension.class)
public @interface TemporaryFile {

  /**
   * The partner countries whose books and committees it holds, with Japan's book, such as {@code
   * MN}; every one, if none is named.
   */
  String[] partners() default {};
}
