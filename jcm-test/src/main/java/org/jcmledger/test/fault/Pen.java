package org.jcmledger.test.fault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jcmledger.format.EventMetadata;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.format.RequestHash;
import org.jcmledger.store.StoredEvent;

/**
 * A dishonest operator's pen: writes into a ledger without asking it, and seals what it wrote.
 * Events are told by the request that caused them, such as {@code s-42}, and those of one request
 * by {@code s-30#2}.
 */
final class Pen {

  private static final Duration STEP = Duration.ofDays(2);

  private final List<StoredEvent> rows;
  private int requests;
  private int ofRequest;

  Pen(List<StoredEvent> rows) {
    this.rows = new ArrayList<>(rows);
  }

  /** The day on which the next event will be recorded. */
  LocalDate today() {
    return LocalDate.ofInstant(next(), ZoneOffset.UTC);
  }

  private Instant next() {
    return Instant.ofEpochMilli(rows.get(rows.size() - 1).recordedAt()).plus(STEP);
  }

  /** An event at the end, of a request of its own. The payload may say {@code $today}. */
  Pen write(String stream, String type, String payload) {
    long recordedAt = next().toEpochMilli();
    requests++;
    ofRequest = 1;
    return add(rows.size(), recordedAt, "fraud-" + requests, stream, type, payload);
  }

  /** One more event of the same request. */
  Pen also(String stream, String type, String payload) {
    ofRequest++;
    StoredEvent last = rows.get(rows.size() - 1);
    String id = "fraud-" + requests + "#" + ofRequest;
    return add(rows.size(), last.recordedAt(), id, stream, type, payload);
  }

  /** An event that pretends to be from the past: just before that of the request. */
  Pen slipInBefore(String request, String stream, String type, String payload) {
    requests++;
    int at = indexOf(request);
    return add(at, rows.get(at).recordedAt(), "fraud-" + requests, stream, type, payload);
  }

  private Pen add(
      int index, long recordedAt, String id, String stream, String type, String payload) {
    LocalDate on = LocalDate.ofInstant(Instant.ofEpochMilli(recordedAt), ZoneOffset.UTC);
    Row row = new Row(rows.get(rows.size() - 1));
    row.id = id;
    row.stream = stream;
    row.type = "jcm." + type;
    row.revision = 1;
    row.recordedAt = recordedAt;
    row.payload = payload.replace("$today", on.toString()).getBytes(UTF_8);
    row.metadata = metadata("fraud " + requests);
    rows.add(index, row.stored());
    return this;
  }

  private static byte[] metadata(String command) {
    RequestHash hash = RequestHash.ofCanonical(command.getBytes(UTF_8));
    return MetadataFormat.encode(new EventMetadata(hash, Optional.empty()));
  }

  /** Writes something else into the payload of a request's event. */
  Pen rewrite(String request, String was, String now) {
    int index = indexOf(request);
    Row row = new Row(rows.get(index));
    String payload = new String(row.payload, UTF_8);
    if (!payload.contains(was)) {
      throw new IllegalArgumentException(request + " does not say " + was);
    }
    row.payload = payload.replace(was, now).getBytes(UTF_8);
    rows.set(index, row.stored());
    return this;
  }

  /** Writes something else wherever it stands. */
  Pen rewriteEverywhere(String was, String now) {
    rows.replaceAll(
        stored -> {
          Row row = new Row(stored);
          row.payload = new String(row.payload, UTF_8).replace(was, now).getBytes(UTF_8);
          return row.stored();
        });
    return this;
  }

  /** Gives the last event the id of an earlier one. */
  Pen underTheRequest(String request) {
    Row row = new Row(rows.remove(rows.size() - 1));
    row.id = request;
    rows.add(row.stored());
    return this;
  }

  /** Records a request's event once more, today, under a request of its own. */
  Pen again(String request) {
    StoredEvent before = rows.get(indexOf(request));
    return write(
        before.stream(),
        before.type().substring("jcm.".length()),
        new String(before.payload(), UTF_8)
            .replaceFirst("\"on\":\"[0-9-]+\"", "\"on\":\"\\$today\""));
  }

  /** Takes a request's event out. */
  Pen takeOut(String request) {
    rows.remove(indexOf(request));
    return this;
  }

  /** The rows, every trace covered: positions, sequences and hashes are as they should be. */
  List<StoredEvent> sealed() {
    return new Sealer().all(rows);
  }

  private int indexOf(String request) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).eventId().equals(request)) {
        return i;
      }
    }
    throw new IllegalArgumentException("there is no " + request);
  }
}
