package org.jcmledger.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.format.UnreadableEventException;
import org.jcmledger.format.UnreadableException;
import org.jcmledger.store.EventLogException;
import org.jcmledger.store.LedgerFileException;
import org.jcmledger.store.OutcomeUnknownException;
import org.jcmledger.store.postgres.LedgerDatabaseException;

/**
 * Says in one sentence what went wrong. What nobody foresaw comes with its trace, to be sent in.
 */
final class Sentences {

  private static final int MOST_POSITIONS = 20;

  private final Texts texts;

  Sentences(Texts texts) {
    this.texts = texts;
  }

  int report(Throwable fault, Terminal terminal) {
    Optional<String> sentence = of(fault);
    terminal.remark("jcm: " + sentence.orElseGet(() -> texts.get("fault.unforeseen", fault)));
    if (sentence.isEmpty()) {
      fault.printStackTrace(terminal.err());
    }
    return ExitCode.COULD_NOT_RUN;
  }

  /** The sentence, if it is a fault that users meet. */
  Optional<String> of(Throwable fault) {
    if (fault instanceof UserErrorException error) {
      return Optional.of(error.in(texts));
    }
    if (fault instanceof LedgerFileException e) {
      return Optional.of(texts.get("file." + e.problem(), e.path().toString(), message(e)));
    }
    if (fault instanceof LedgerDatabaseException e) {
      return Optional.of(texts.get("database." + e.problem(), e.log(), message(e)));
    }
    if (fault instanceof OutcomeUnknownException e) {
      return Optional.of(texts.get("log.outcome-unknown", message(e)));
    }
    if (fault instanceof EventLogException e) {
      return Optional.of(texts.get("log.failed", message(e)));
    }
    if (fault instanceof UnreadableEventException e && !e.changed().isEmpty()) {
      return Optional.of(
          texts.get(
              "ledger.unreadable-and-changed",
              message(e),
              Texts.number(e.changed().size()),
              positions(e.changed())));
    }
    if (fault instanceof UnreadableException e) {
      return Optional.of(texts.get("ledger.unreadable", message(e)));
    }
    if (fault instanceof InvalidValueException e) {
      return Optional.of(texts.get("value.invalid", e.what(), e.given(), e.allowed()));
    }
    if (fault instanceof UncheckedIOException e) {
      return of(Objects.requireNonNull(e.getCause()));
    }
    return fault instanceof IOException e ? Optional.of(ofFile(e)) : Optional.empty();
  }

  private String ofFile(IOException e) {
    if (e instanceof FileSystemException about && about.getFile() != null) {
      if (e instanceof NoSuchFileException) {
        return texts.get("io.not-there", about.getFile());
      }
      if (e instanceof FileAlreadyExistsException) {
        return texts.get("io.already-there", about.getFile());
      }
      if (e instanceof AccessDeniedException) {
        return texts.get("io.denied", about.getFile());
      }
      String reason = about.getReason();
      return texts.get("io.failed", about.getFile(), reason == null ? "" : " (" + reason + ")");
    }
    return texts.get("io.other", message(e));
  }

  /** The first few. */
  private static String positions(List<Long> all) {
    String first =
        all.stream().limit(MOST_POSITIONS).map(String::valueOf).collect(Collectors.joining(", "));
    return all.size() > MOST_POSITIONS ? first + ", …" : first;
  }

  private static String message(Throwable fault) {
    return Objects.requireNonNullElse(fault.getMessage(), fault.toString());
  }
}
