package org.jcmledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
        json -> {
          json.writeNumberField("first", first);
          json.writeNumberField("last", last);
          json.writeStringField("recordedAt", MILLISECONDS.format(recordedAt));
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
    return outcome(line, Optional.of(request), "rejected", json -> writeRejection(json, rejection));
  }

  /** A text or number of the command was no value of its type. */
  public static String rejected(LineReading.Refused refused) {
    return outcome(
        refused.line(),
        refused.request(),
        "rejected",
        json -> {
          writeField(json, refused.field());
          writeRejection(json, refused.rejection());
        });
  }

  /** The line was no command. */
  public static String unreadable(LineReading.Unreadable unreadable) {
    return outcome(
        unreadable.line(),
        Optional.empty(),
        "unreadable",
        json -> {
          writeField(json, unreadable.field());
          json.writeStringField("message", Facts.wellFormed(unreadable.message()));
        });
  }

  private static void writeField(JsonGenerator json, String field) throws IOException {
    if (!field.isEmpty()) {
      json.writeStringField("field", Facts.wellFormed(field));
    }
  }

  private static void writeRejection(JsonGenerator json, Rejection rejection) throws IOException {
    json.writeStringField("code", rejection.code());
    json.writeStringField("message", Facts.wellFormed(rejection.message()));
    json.writeFieldName("facts");
    Facts.write(json, rejection);
  }

  private static String outcome(long line, Optional<RequestId> request, String outcome, Rest rest) {
    byte[] bytes =
        Json.write(
            false,
            out -> {
              JsonGenerator json = out.json();
              json.writeStartObject();
              json.writeNumberField("line", line);
              if (request.isPresent()) {
                json.writeStringField("request", request.get().id());
              }
              json.writeStringField("outcome", outcome);
              rest.write(json);
              json.writeEndObject();
            });
    return new String(bytes, UTF_8);
  }

  private interface Rest {
    void write(JsonGenerator json) throws IOException;
  }
}
