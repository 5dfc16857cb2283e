package org.jcmledger.report.article6;

/** How a Party applies corresponding adjustments, one way for the whole period (paragraph 7). */
public enum Method {
  /**
   * Against a trajectory, several trajectories or a budget: each year by what is of that year, and
   * of a multi-year NDC the sum at the end of the period.
   */
  ANNUAL,
  /**
   * By the average: what accumulated, divided by the elapsed years; indicatively for each of them,
   * and in the NDC year. For a single-year NDC only.
   */
  AVERAGING
}
