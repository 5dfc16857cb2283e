package org.jcmledger.audit;

/**
 * A row of a listing that a finding rests on.
 *
 * @param file the listing's name
 * @param line the line of the file on which the row begins, from 1
 */
public record RowRef(String file, long line) {

  @Override
  public String toString() {
    return file + ":" + line;
  }
}
