package org.jcmledger.seal;

/** A way in which a ledger's file is not what a ledger writes. Immutable. */
public sealed interface Breach {

  /** Takes each kind of breach. */
  interface Visitor<R> {

    /** The event's bytes are not those that its stored hash was made of. */
    R changed(EventChanged breach);

    /** A row is there, but no event. */
    R unreadable(EventUnreadable breach);

    /** Positions are not taken. */
    R missing(EventsMissing breach);

    /** A row stands where no ledger puts any. */
    R outOfPlace(EventOutOfPlace breach);

    /** The file beneath the rows is damaged. */
    R structure(StructureDamaged breach);
  }

  /** Calls the visitor's method for this kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * An event whose stored bytes do not give its stored hash: one of them was changed without the
   * other.
   *
   * @param position the event's
   */
  record EventChanged(long position) implements Breach {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.changed(this);
    }
  }

  /**
   * A row that lacks something or has something that cannot be.
   *
   * @param position the row's
   * @param what what is the matter, as the end of a sentence, such as {@code has no payload}
   */
  record EventUnreadable(long position, String what) implements Breach {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unreadable(this);
    }
  }

  /**
   * Events that are not there, although later ones are.
   *
   * @param first the first missing position
   * @param last the last missing position, inclusive
   */
  record EventsMissing(long first, long last) implements Breach {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.missing(this);
    }
  }

  /**
   * A row at a position below 1, or one that comes after a greater position.
   *
   * @param position the row's
   */
  record EventOutOfPlace(long position) implements Breach {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.outOfPlace(this);
    }
  }

  /**
   * Damage that SQLite's own examination of the file finds.
   *
   * @param what SQLite's words
   */
  record StructureDamaged(String what) implements Breach {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.structure(this);
    }
  }
}
