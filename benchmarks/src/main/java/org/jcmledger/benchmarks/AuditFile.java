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
 * only what is done with it is measured.
 */
final class AuditFile {

  /** What is moved. */
  enum Shape {
    /** 1 to 100 credits of one of the segments that there are, as trade goes. */
    TRADING,
    /** 1 to 8 credits that nobody has moved before: every transfer makes a segment. */
    CUTTING
  }

  private static final int MOST_TRADED = 100;
  private static final int MOST_CUT = 8;

  /** More segments than this do not come into being by trading. */
  private static final int SEGMENTS = 1_000_000;

  private static final int GROUP = 10_000;
  private static final LocalDate TRADING = LocalDate.of(2024, 4, 1);

  private final Shape shape;
  private final SplittableRandom random = new SplittableRandom(4);
  private final LeafHash leafHash = new LeafHash();
  private final List<AccountNumber> accounts = new ArrayList<>();
  private final List<Actor> holders = new ArrayList<>();
  private final int[] owners = new int[SEGMENTS];
  private final long[] firsts = new long[SEGMENTS];
  private final long[] lasts = new long[SEGMENTS];
  private int segments;
  private int cuts;
  private long position;
  private long sequence;
  private long recordedAt;

  private AuditFile(Shape shape) {
    this.shape = shape;
  }

  /** Writes the file, of trade. */
  static int write(Path path, int transfers, Consumer<CreditsTransferred> each) {
    return write(path, transfers, Shape.TRADING, each);
  }

  /**
   * Writes the file.
   *
   * @param transfers how many transfers
   * @param shape what they move
   * @param each is shown every transfer
   * @return how many segments there are at the end
   */
  static int write(Path path, int transfers, Shape shape, Consumer<CreditsTransferred> each) {
    AuditFile file = new AuditFile(shape);
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
          CreditsTransferred transfer = file.next();
          each.accept(transfer);
          group.add(file.stored(transfer));
        }
        raw.insert(List.of(group));
      }
    }
    return file.segments + file.cuts;
  }

  private void issued(AllocatedRange allocated) {
    owners[segments] = accounts.indexOf(allocated.account());
    firsts[segments] = allocated.serials().first();
    lasts[segments] = allocated.serials().last();
    segments++;
  }

  private CreditsTransferred next() {
    return shape == Shape.CUTTING ? cut() : trade();
  }

  /** Off the beginnings of what was issued, in turn. */
  private CreditsTransferred cut() {
    int segment = cuts++ % segments;
    long first = firsts[segment];
    long last = first + random.nextLong(MOST_CUT);
    if (last >= lasts[segment]) {
      throw new IllegalStateException("nothing is left to cut");
    }
    firsts[segment] = last + 1;
    return transfer(owners[segment], another(owners[segment]), first, last);
  }

  private CreditsTransferred trade() {
    int segment = random.nextInt(segments);
    int from = owners[segment];
    int to = another(from);
    long first = firsts[segment];
    long last = Math.min(lasts[segment], first + random.nextLong(MOST_TRADED));
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
    return transfer(from, to, first, last);
  }

  private int another(int account) {
    return (account + 1 + random.nextInt(accounts.size() - 1)) % accounts.size();
  }

  private CreditsTransferred transfer(int from, int to, long first, long last) {
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
