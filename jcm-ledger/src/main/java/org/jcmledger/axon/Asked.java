package org.jcmledger.axon;

import java.util.Optional;
import org.jcmledger.core.command.Command;
import org.jcmledger.core.value.Wording;
import org.jcmledger.format.Encoder;
import org.jcmledger.format.EventMetadata;
import org.jcmledger.format.MetadataFormat;
import org.jcmledger.format.RequestHash;

/**
 * A command with what its events will have as metadata. Made on the sender's thread, so that the
 * writer's has less to do.
 */
final class Asked {

  final Command command;
  final RequestHash hash;
  final byte[] metadata;

  private Asked(Command command, RequestHash hash, byte[] metadata) {
    this.command = command;
    this.hash = hash;
    this.metadata = metadata;
  }

  static Asked of(Command command, Optional<Wording> source, Encoder encoder) {
    RequestHash hash = encoder.hash(command, source);
    return new Asked(command, hash, MetadataFormat.encode(new EventMetadata(hash, source)));
  }
}
