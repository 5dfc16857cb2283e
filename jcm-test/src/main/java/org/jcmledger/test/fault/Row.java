package org.jcmledger.test.fault;

import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;

/** A row taken apart: its columns, to be changed one by one. Not thread-safe. */
final class Row {

  long position;
  String id;
  String stream;
  long sequence;
  String type;
  int revision;
  long recordedAt;
  byte[] payload;
  byte[] metadata;
  byte[] hash;

  Row(StoredEvent row) {
    position = row.position();
    id = row.eventId();
    stream = row.stream();
    sequence = row.sequence();
    type = row.type();
    revision = row.revision();
    recordedAt = row.recordedAt();
    payload = row.payload();
    metadata = row.metadata();
    hash = row.leafHash();
  }

  /** The row with the hash that it has. */
  StoredEvent stored() {
    return new StoredEvent(
        position, id, stream, sequence, type, revision, recordedAt, payload, metadata, hash);
  }

  /** The row with the hash that its columns give. */
  StoredEvent sealed(LeafHash leafHash) {
    hash = leafHash.of(stored());
    return stored();
  }
}
