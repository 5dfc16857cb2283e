package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;
import org.jcmledger.core.rejection.Rejection;
import org.jcmledger.core.value.RequestId;

/** The lines of JSON that answer lines of commands. They have no line end. */
public final class OutcomeFormat {

  private static final DateTimeFormatter MILLISECONDS =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

  private OutcomeFormat() {}

  /**
   * The command was accepted.
   *
   * @param line the command's line, from 1
   * @param request the request
   * @param first the position of its first event
   * @param last the position of its last event
   * @param recordedAt when it was recorded
   */
  public static String accepted(
      long line, RequestId request, long first, long last, Instant recordedAt) {
    return outcome(
        line,
        Optional.of(request),
        "accepted",
        out -> {
          out.field("first");
          out.number(first);
          out.field("last");
          out.number(last);
          out.field("recordedAt");
          out.text(MILLISECONDS.format(recordedAt));
        });
  }

  /**
   * The command was rejected.
   *
   * @param line the command's line, from 1
   * @param request the request
   * @param rejection why
   */
  public static String rejected(long line, RequestId request, Rejection rejection) {
    return outcome(line, Optional.of(request), "rejected", out -> writeRejection(out, rejection));
  }

  /** A text or number of the command was no value of its type. */
  public static String rejected(LineReading.Refused refused) {
    return outcome(
        refused.line(),
        refused.request(),
        "rejected",
        out -> {
          writeField(out, refused.field());
          writeRejection(out, refused.rejection());
        });
  }

  /** The line was no command. */
  public static String unreadable(LineReading.Unreadable unreadable) {
    return outcome(
        unreadable.line(),
        Optional.empty(),
        "unreadable",
        out -> {
          writeField(out, unreadable.field());
          out.field("message");
          out.text(Facts.wellFormed(unreadable.message()));
        });
  }

  private static void writeField(JsonOut out, String field) {
    if (!field.isEmpty()) {
      out.field("field");
      out.text(Facts.wellFormed(field));
    }
  }

  private static void writeRejection(JsonOut out, Rejection rejection) {
    out.field("code");
    out.text(rejection.code());
    out.field("message");
    out.text(Facts.wellFormed(rejection.message()));
    out.field("facts");
    Facts.write(out, rejection);
  }

  private static String outcome(
      long line, Optional<RequestId> request, String outcome, Json.Writer rest) {
    byte[] bytes =
        Json.write(
            false,
            out -> {
              out.startObject();
              out.field("line");
              out.number(line);
              if (request.isPresent()) {
                out.field("request");
                out.text(request.get().id());
              }
              out.field("outcome");
              out.text(outcome);
              rest.write(out);
              out.endObject();
            });
    return new String(bytes, UTF_8);
  }
}
