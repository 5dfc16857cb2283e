package org.jcmledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jcmledger.store.EventLog;
import org.jcmledger.store.EventVisitor;
import org.jcmledger.store.LedgerFileException;
import org.jcmledger.store.LogTransaction;
import org.jcmledger.store.NewEvent;
import org.jcmledger.store.OutcomeUnknownException;
import org.jcmledger.store.Receipt;
import org.jcmledger.store.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * A real log that can be watched, held up, and made to fail at chosen moments. It counts what is
 * asked of it, and lets each fault happen once.
 */
public final class WatchedLog implements EventLog {

  /** What becomes of a commit. */
  public enum Commit {
    /** It succeeds. */
    SUCCEEDS,
    /** It fails, and nothing is stored. */
    STORES_NOTHING,
    /** It is durable, but the writer is told that this is not known. */
    UNKNOWN_AND_STORED,
    /** Nothing is stored, and the writer is told that this is not known. */
    UNKNOWN_AND_NOT_STORED
  }

  /** Checks that what was answered is in the log, and what was refused is not; by its request. */
  public void assertBearsOut(CompletableFuture<Receipt> answer, String request) {
    Optional<Long> first = find(request).map(StoredEvent::position);
    if (answer.isCompletedExceptionally()) {
      assertThat(first).as(request).isEmpty();
    } else {
      assertThat(first).as(request).contains(answer.join().first());
    }
  }

  /** A writer held within a commit, before anything is stored. */
  public static final class Gate {
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);
    private volatile boolean fails;

    /** Waits until the writer is there. */
    public void awaitWriter() {
      await(reached);
    }

    /** Lets its commit store nothing, once it goes on. */
    public void fail() {
      fails = true;
    }

    /** Lets it go on. */
    public void open() {
      open.countDown();
    }

    private void pass() {
      reached.countDown();
      await(open);
    }

    private static void await(CountDownLatch latch) {
      try {
        if (!latch.await(30, TimeUnit.SECONDS)) {
          throw new IllegalStateException("waited for 30 s in vain");
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final EventLog real;
  private final AtomicInteger commits = new AtomicInteger();
  private final AtomicInteger scans = new AtomicInteger();
  private final AtomicInteger streamScans = new AtomicInteger();
  private final Deque<Supplier<? extends Throwable>> beginFaults = new ArrayDeque<>();
  private final Deque<Supplier<RuntimeException>> appendFaults = new ArrayDeque<>();
  private final Deque<Commit> commitFaults = new ArrayDeque<>();
  private final Deque<Gate> gates = new ArrayDeque<>();
  private final AtomicInteger shownInTransactions = new AtomicInteger();
  private final boolean shared;
  private volatile boolean inTransaction;
  private boolean appendsTwice;

  /** Watches this log. */
  public WatchedLog(EventLog real) {
    this(real, false);
  }

  /**
   * Watches this log.
   *
   * @param shared whether others may write it too
   */
  public WatchedLog(EventLog real, boolean shared) {
    this.real = real;
    this.shared = shared;
  }

  @Override
  public boolean isShared() {
    return shared;
  }

  /** How many events were read while a transaction kept others from writing. */
  public int shownInTransactions() {
    return shownInTransactions.get();
  }

  /** How many transactions were committed. */
  public int commits() {
    return commits.get();
  }

  /** How often the log was read as a whole or in part. */
  public int scans() {
    return scans.get();
  }

  /** How often a single stream was read. */
  public int streamScans() {
    return streamScans.get();
  }

  /** Holds the next commit. */
  public synchronized Gate holdNextCommit() {
    Gate gate = new Gate();
    gates.add(gate);
    return gate;
  }

  /** Determines what becomes of the next commits; those after them succeed. */
  public synchronized void nextCommits(Commit... outcomes) {
    commitFaults.addAll(List.of(outcomes));
  }

  /** Lets a transaction fail to begin. */
  public synchronized void failNextBegin() {
    beginFaults.add(WatchedLog::diskFull);
  }

  /** Lets a transaction fail to begin with an error that is no one's fault but the code's. */
  public synchronized void errorAtNextBegin(Error error) {
    beginFaults.add(() -> error);
  }

  /** From now on everything succeeds. */
  public synchronized void forgetFaults() {
    beginFaults.clear();
    appendFaults.clear();
    commitFaults.clear();
  }

  /** Lets the disk be full at the next append. */
  public synchronized void failNextAppend() {
    appendFaults.add(WatchedLog::diskFull);
  }

  /** Lets the next append find that its events are there already. */
  public synchronized void duplicateNextAppend() {
    appendsTwice = true;
  }

  static RuntimeException diskFull() {
    return make(
        LedgerFileException.class,
        LedgerFileException.Problem.DISK_FULL,
        Path.of("x.jcm"),
        "The disk of the ledger x.jcm is full.",
        null);
  }

  private static RuntimeException outcomeUnknown() {
    return make(OutcomeUnknownException.class, "x.jcm", new IllegalStateException("fsync failed"));
  }

  /** Only the stores make their exceptions; a test of what follows them has to go round that. */
  private static <E extends RuntimeException> E make(Class<E> type, @Nullable Object... arguments) {
    try {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == arguments.length) {
          constructor.setAccessible(true);
          return type.cast(constructor.newInstance(arguments));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException("no constructor of " + type);
  }

  @Override
  public LogTransaction begin() {
    Supplier<? extends Throwable> fault;
    synchronized (this) {
      fault = beginFaults.poll();
    }
    if (fault != null) {
      Throwable thrown = fault.get();
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
    LogTransaction transaction = real.begin();
    inTransaction = true;
    return new Watched(transaction);
  }

  @Override
  public long head() {
    return real.head();
  }

  @Override
  public Optional<StoredEvent> find(String eventId) {
    return real.find(eventId);
  }

  @Override
  public void scan(long afterPosition, long upToPosition, EventVisitor visitor) {
    scans.incrementAndGet();
    real.scan(
        afterPosition,
        upToPosition,
        event -> {
          if (inTransaction) {
            shownInTransactions.incrementAndGet();
          }
          return visitor.visit(event);
        });
  }

  @Override
  public void scanStream(String stream, long fromSequence, EventVisitor visitor) {
    streamScans.incrementAndGet();
    real.scanStream(stream, fromSequence, visitor);
  }

  @Override
  public void close() {
    real.close();
  }

  private final class Watched implements LogTransaction {

    private final LogTransaction transaction;

    Watched(LogTransaction transaction) {
      this.transaction = transaction;
    }

    @Override
    public long head() {
      return transaction.head();
    }

    @Override
    public OptionalLong lastRecordedAt() {
      return transaction.lastRecordedAt();
    }

    @Override
    public List<StoredEvent> append(List<NewEvent> events) {
      Supplier<RuntimeException> fault;
      boolean twice;
      synchronized (WatchedLog.this) {
        fault = appendFaults.poll();
        twice = appendsTwice;
        appendsTwice = false;
      }
      if (fault != null) {
        transaction.append(events.subList(0, events.size() / 2)); // Some got through.
        throw fault.get();
      }
      if (twice) {
        transaction.append(events);
      }
      return transaction.append(events);
    }

    @Override
    public void commit() {
      Gate gate;
      Commit outcome;
      synchronized (WatchedLog.this) {
        gate = gates.poll();
        Commit next = commitFaults.poll();
        outcome = next == null ? Commit.SUCCEEDS : next;
      }
      if (gate != null) {
        gate.pass();
        if (gate.fails) {
          throw diskFull();
        }
      }
      switch (outcome) {
        case SUCCEEDS -> commitInReal();
        case STORES_NOTHING -> throw diskFull();
        case UNKNOWN_AND_STORED -> {
          commitInReal();
          throw outcomeUnknown();
        }
        case UNKNOWN_AND_NOT_STORED -> throw outcomeUnknown();
      }
    }

    private void commitInReal() {
      transaction.commit();
      commits.incrementAndGet();
    }

    @Override
    public void close() {
      inTransaction = false;
      transaction.close();
    }
  }
}
