package org.jcmledger.axon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jcmledger.core.book.BookRestoration;
import org.jcmledger.projection.EventReader;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.store.EventVisitor;
import org.jcmledger.store.StoredEvent;

/** The events that a snapshot does not sum up, as they are stored, one after another. */
final class OtherEvents {

  private OtherEvents() {}

  /** Collects them as a snapshot has them. Shown all events, it passes over those summed up. */
  static final class Collected implements EventVisitor {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    /** Adds those that were collected before. */
    void addAll(byte[] collected) {
      bytes.writeBytes(collected);
    }

    @Override
    public boolean visit(StoredEvent stored) {
      if (!BookRestoration.isSummedUp(EventReader.decode(stored).event())) {
        write(stored, out);
      }
      return true;
    }

    byte[] bytes() {
      return bytes.toByteArray();
    }
  }

  private static void write(StoredEvent stored, DataOutputStream out) {
    try {
      out.writeLong(stored.position());
      out.writeUTF(stored.eventId());
      out.writeUTF(stored.stream());
      out.writeLong(stored.sequence());
      out.writeUTF(stored.type());
      out.writeInt(stored.revision());
      out.writeLong(stored.recordedAt());
      out.writeInt(stored.payload().length);
      out.write(stored.payload());
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
  }

  /** Shows them again; their metadata and hashes are not kept. */
  static void show(byte[] bytes, BiConsumer<StoredEvent, RecordedEvent> consumer)
      throws IOException {
    ByteArrayInputStream left = new ByteArrayInputStream(bytes);
    DataInputStream in = new DataInputStream(left);
    while (left.available() > 0) {
      StoredEvent stored =
          new StoredEvent(
              in.readLong(),
              in.readUTF(),
              in.readUTF(),
              in.readLong(),
              in.readUTF(),
              in.readInt(),
              in.readLong(),
              in.readNBytes(in.readInt()),
              new byte[0],
              new byte[0]);
      consumer.accept(stored, EventReader.decode(stored));
    }
  }
}
