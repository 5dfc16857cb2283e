package org.jcmledger.axon;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jcmledger.core.book.AccountBook;
import org.jcmledger.core.book.BookRestoration;
import org.jcmledger.core.book.Holdings;
import org.jcmledger.core.book.HoldingsVisitor;
import org.jcmledger.core.event.Movement;
import org.jcmledger.core.value.AccountNumber;
import org.jcmledger.core.value.Registry;
import org.jcmledger.core.value.RequestId;
import org.jcmledger.core.value.Vintage;

/**
 * What a snapshot holds beside the events that it keeps, field by field: when the last event was
 * recorded, the sequence of each stream, the highest request ids, and of each book its latest date
 * and where its serials are. Serials are written as distances, so that most take a byte or two.
 *
 * <p>Made with the writer's turn, which takes no longer than there are accounts; to be written on
 * any thread, while the writer goes on.
 */
final class SummedUp {

  private record Book(Registry registry, LocalDate lastDate, Holdings holdings) {}

  private final Instant recordedAt;
  private final Map<String, Long> nextSequences;
  private final String highestTimed;
  private final String highestOther;
  private final List<Book> books;

  SummedUp(Instant recordedAt, LiveState live, RequestsSeen requests) {
    this.recordedAt = recordedAt;
    this.nextSequences = Map.copyOf(live.nextSequences());
    this.highestTimed = requests.highestTimed();
    this.highestOther = requests.highestOther();
    this.books =
        live.books().stream()
            .map(book -> new Book(book.registry(), book.lastDate(), book.holdings()))
            .toList();
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(recordedAt.toEpochMilli());
      out.writeInt(nextSequences.size());
      for (Map.Entry<String, Long> stream : nextSequences.entrySet()) {
        out.writeUTF(stream.getKey());
        out.writeLong(stream.getValue());
      }
      out.writeUTF(highestTimed);
      out.writeUTF(highestOther);
      out.writeInt(books.size());
      for (Book book : books) {
        out.writeUTF(book.registry().code());
        out.writeLong(book.lastDate().toEpochDay());
        HoldingsOut holdings = new HoldingsOut(out);
        book.holdings().forEach(holdings);
        holdings.end();
        out.writeUTF(""); // no account's name: the end
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Builds all that was summed up, together with the events that were not. */
  static Past read(Snapshot snapshot) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(snapshot.summedUp));
    Instant recordedAt = Instant.ofEpochMilli(in.readLong());
    LiveState live = new LiveState();
    RequestsSeen requests = new RequestsSeen();
    Past past = new Past(live, requests, snapshot.head.size());
    Map<Registry, BookRestoration> books = new HashMap<>();
    OtherEvents.show(
        snapshot.others,
        (stored, recorded) -> {
          if (!(recorded.event() instanceof Movement)) {
            past.tell(recorded);
          }
          live.restore(
              recorded.event(),
              inBook -> books.computeIfAbsent(inBook.book(), BookRestoration::new).add(inBook));
        });
    for (int left = in.readInt(); left > 0; left--) {
      live.nextSequences().put(in.readUTF(), in.readLong());
    }
    for (int marks = 2; marks > 0; marks--) {
      String highest = in.readUTF();
      if (!highest.isEmpty()) {
        requests.add(RequestId.of(highest));
      }
    }
    for (int left = in.readInt(); left > 0; left--) {
      Registry registry = Registry.of(in.readUTF());
      LocalDate lastDate = LocalDate.ofEpochDay(in.readLong());
      BookRestoration restoration = books.computeIfAbsent(registry, BookRestoration::new);
      readHoldings(in, restoration);
      AccountBook book = restoration.book(lastDate);
      live.put(book);
      if (!book.accounts().isEmpty() || live.nextSequences().containsKey(Streams.of(registry))) {
        past.fold().restore(registry, lastDate, book::balance);
      }
    }
    past.fold().restore(snapshot.head.size(), recordedAt);
    return past;
  }

  /** Accounts and vintages one after another, each before its serials. */
  private static final class HoldingsOut implements HoldingsVisitor {

    private final DataOutputStream out;
    private String account = "";
    private int year;
    private long next;

    HoldingsOut(DataOutputStream out) {
      this.out = out;
    }

    @Override
    public void held(AccountNumber number, Vintage vintage, long first, long last) {
      try {
        if (!number.number().equals(account) || vintage.year() != year) {
          end();
          account = number.number();
          year = vintage.year();
          next = 0;
          out.writeUTF(account);
          out.writeInt(year);
        }
        writeNumber(first - next + 1, out); // 1 at least: 0 is the end
        writeNumber(last - first, out);
        next = last + 1;
      } catch (IOException e) {
        throw new IllegalStateException("memory does not fail", e);
      }
    }

    /** The end of the serials of one vintage. */
    void end() throws IOException {
      if (!account.isEmpty()) {
        writeNumber(0, out);
      }
      account = "";
    }
  }

  private static void readHoldings(DataInputStream in, BookRestoration restoration)
      throws IOException {
    for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
      AccountNumber account = AccountNumber.of(name);
      Vintage vintage = Vintage.of(in.readInt());
      long next = 0;
      for (long distance = readNumber(in); distance > 0; distance = readNumber(in)) {
        long first = next + distance - 1;
        long last = first + readNumber(in);
        restoration.hold(account, vintage, first, last);
        next = last + 1;
      }
    }
  }

  private static void writeNumber(long number, DataOutputStream out) throws IOException {
    long left = number;
    while (left >= 0x80) {
      out.writeByte((int) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    out.writeByte((int) left);
  }

  private static long readNumber(DataInputStream in) throws IOException {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      int b = in.readUnsignedByte();
      number |= (long) (b & 0x7f) << shift;
      if (b < 0x80) {
        return number;
      }
    }
  }
}
