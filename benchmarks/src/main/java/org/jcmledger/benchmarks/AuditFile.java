package org.jcmledger.benchmarks;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.jcmledger.JcmLedger;
import org.jcmledger.RequestIds;
import org.jcmledger.core.event.AllocatedRange;
import org.jcmledger.core.event.CreditsIssued;
import org.jcmledger.core.event.CreditsTransferred;
import org.jcmledger.core.serial.SerialRange;
import org.jcmledger.core.serial.SerialSet;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Actor;
import org.jcmledger.format.EncodedEvent;
import org.jcmledger.format.EventFormat;
import org.jcmledger.store.LeafHash;
import org.jcmledger.store.StoredEvent;

/**
 * A ledger's file with very many transfers, written past the ledger as the ledger would have, since
 * only the audit is measured: each moves 1 to 100 credits of one of some segments.
 */
final class AuditFile {

  /** More segments than this do not come into being. */
  private static final int SEGMENTS = 1_000_000;

  private static final int GROUP = 10_000;
  private static final LocalDate TRADING = LocalDate.of(2024, 4, 1);

  private final SplittableRandom random = new SplittableRandom(4);
  private final LeafHash leafHash = new LeafHash();
  private final List<AccountNumber> accounts = new ArrayList<>();
  private final List<Actor> holders = new ArrayList<>();
  private final int[] owners = new int[SEGMENTS];
  private final long[] firsts = new long[SEGMENTS];
  private final long[] lasts = new long[SEGMENTS];
  private int segments;
  private long position;
  private long sequence;
  private long recordedAt;

  private AuditFile() {}

  /**
   * Writes the file.
   *
   * @param transfers how many transfers
   * @param each is shown every transfer
   * @return how many segments there are at the end
   */
  static int write(Path path, int transfers, Consumer<CreditsTransferred> each) {
    AuditFile file = new AuditFile();
    Market market = Market.create(path);
    try (JcmLedger ledger = market.ledger()) {
      for (int i = 0; i < Market.ACCOUNTS; i++) {
        file.accounts.add(market.account(i));
        file.holders.add(market.holder(i));
      }
      ledger.history(
          recorded -> {
            file.position = recorded.position();
            file.recordedAt = recorded.recordedAt().toEpochMilli();
            if (recorded.event() instanceof CreditsIssued issued) {
              issued.allocations().forEach(file::issued);
            }
            boolean inBook =
                recorded.event() instanceof org.jcmledger.core.event.BookEvent event
                    && event.book().equals(Market.BOOK);
            file.sequence += inBook ? 1 : 0;
          });
    }
    try (RawSqlite raw = RawSqlite.append(path, false)) {
      for (int done = 0; done < transfers; done += GROUP) {
        List<StoredEvent> group = new ArrayList<>(GROUP);
        for (int i = 0; i < Math.min(GROUP, transfers - done); i++) {
          CreditsTransferred transfer = file.transfer();
          each.accept(transfer);
          group.add(file.stored(transfer));
        }
        raw.insert(List.of(group));
      }
    }
    return file.segments;
  }

  private void issued(AllocatedRange allocated) {
    owners[segments] = accounts.indexOf(allocated.account());
    firsts[segments] = allocated.serials().first();
    lasts[segments] = allocated.serials().last();
    segments++;
  }

  private CreditsTransferred transfer() {
    int segment = random.nextInt(segments);
    int from = owners[segment];
    int to = (from + 1 + random.nextInt(accounts.size() - 1)) % accounts.size();
    long first = firsts[segment];
    long last = Math.min(lasts[segment], first + random.nextLong(100));
    if (last < lasts[segment] && segments < SEGMENTS) {
      firsts[segment] = last + 1;
      owners[segments] = to;
      firsts[segments] = first;
      lasts[segments] = last;
      segments++;
    } else {
      last = lasts[segment];
      owners[segment] = to;
    }
    return new CreditsTransferred(
        TRADING,
        holders.get(from),
        Market.BOOK,
        accounts.get(from),
        accounts.get(to),
        SerialSet.of(SerialRange.of(first, last)));
  }

  private StoredEvent stored(CreditsTransferred transfer) {
    EncodedEvent encoded = EventFormat.encode(transfer);
    byte[] hash = new byte[32];
    random.nextBytes(hash);
    String metadata = "{\"requestHash\":\"" + HexFormat.of().formatHex(hash) + "\"}";
    position++;
    recordedAt++;
    StoredEvent unsealed = event(encoded, metadata, RequestIds.next().id(), new byte[32]);
    StoredEvent sealed = event(encoded, metadata, unsealed.eventId(), leafHash.of(unsealed));
    sequence++;
    return sealed;
  }

  private StoredEvent event(EncodedEvent encoded, String metadata, String id, byte[] hash) {
    return new StoredEvent(
        position,
        id,
        "book/" + Market.BOOK,
        sequence,
        encoded.type(),
        encoded.revision(),
        recordedAt,
        encoded.payload(),
        metadata.getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        Arrays.copyOf(hash, hash.length));
  }
}
