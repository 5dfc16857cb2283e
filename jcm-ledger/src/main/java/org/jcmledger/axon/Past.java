package org.jcmledger.axon;

import java.util.Optional;
import org.jcmledger.core.event.LedgerDeclared;
import org.jcmledger.projection.LedgerView;
import org.jcmledger.projection.RecordedEvent;
import org.jcmledger.seal.MerkleTree;
import org.jcmledger.store.StoredEvent;

/**
 * What the log says already, taken in while it is read at opening: for readers, and for the writer
 * if there is to be one. Not thread-safe.
 */
public final class Past {

  private final LedgerView.Fold view = new LedgerView.Fold(LedgerView.empty());
  private final boolean forWriting;
  private final LiveState live;
  private final RequestsSeen requests;
  private MerkleTree sealed = new MerkleTree();
  private Optional<LedgerDeclared> declaration = Optional.empty();
  private long position;

  /**
   * Before the first event.
   *
   * @param forWriting whether there is to be a writer
   */
  public Past(boolean forWriting) {
    this(forWriting, new LiveState(), new RequestsSeen(), 0);
  }

  /** As of a snapshot; the view and the declaration are still to be told. */
  Past(LiveState live, RequestsSeen requests, long position) {
    this(true, live, requests, position);
  }

  private Past(boolean forWriting, LiveState live, RequestsSeen requests, long position) {
    this.forWriting = forWriting;
    this.live = live;
    this.requests = requests;
    this.position = position;
  }

  /** Adds the next event of the log. */
  public void add(StoredEvent stored, RecordedEvent recorded) {
    tell(recorded);
    if (forWriting) {
      live.replay(stored.stream(), stored.sequence(), recorded.event());
      requests.add(recorded.request());
    }
    position = stored.position();
  }

  /** Adds an event for readers only. */
  void tell(RecordedEvent recorded) {
    if (recorded.event() instanceof LedgerDeclared declared) {
      declaration = Optional.of(declared);
    }
    view.add(recorded);
  }

  /** What the ledger is and holds; empty if the log does not say. */
  public Optional<LedgerDeclared> declaration() {
    return declaration;
  }

  /** The position of the last event added; 0 before the first. */
  public long position() {
    return position;
  }

  /** What readers are to see. */
  public LedgerView view() {
    return view.view();
  }

  LedgerView.Fold fold() {
    return view;
  }

  LiveState live() {
    return live;
  }

  RequestsSeen requests() {
    return requests;
  }

  /** The events up to here are those of this tree. */
  void boundTo(MerkleTree tree) {
    sealed = tree;
  }

  /** The tree of the events of the snapshot that this began with; empty if with none. */
  MerkleTree sealed() {
    return sealed;
  }
}
