package org.jcmledger.report.article6;

/**
 * By which years an average is divided. The decision says "elapsed years in the NDC implementation
 * period"; at least one public tool divides by the years that have an inventory. The two differ
 * while inventories are missing, so whoever averages says which.
 */
public enum ElapsedYears {
  /** Every year from the first of the period to the year of the report. */
  ALL,
  /** Those of them whose covered emissions are given. */
  WITH_INVENTORY
}
