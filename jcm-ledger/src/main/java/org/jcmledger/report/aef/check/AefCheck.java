package org.jcmledger.report.aef.check;

/** The checks, by the names under which they are known. */
public enum AefCheck {
  /** Each cell has what its column takes: there, typed, patterned, controlled. */
  C1,
  /** What the UNFCCC's platform fills is empty. */
  C2,
  /** A column has a value only where it applies, and has one where it must. */
  C3,
  /** The subtype is one of the action's type. */
  C4,
  /** Each authorisation acted under stands in Table 2. */
  C5,
  /** Each using or cancelling entity stands in Table 5. */
  C6,
  /** A block does not end before it begins. */
  C7,
  /** No serial is held twice. */
  C8,
  /** What was used or cancelled is not held. */
  C9,
  /** What is fixed for good about a serial is everywhere the same. */
  C10,
  /** A block's quantity is the number of its serials. */
  C11,
  /** What one Party first transferred to another, the other acquired, and the reverse. */
  C12,
  /** What was held, and came, and did not go, is held. */
  C13
}
