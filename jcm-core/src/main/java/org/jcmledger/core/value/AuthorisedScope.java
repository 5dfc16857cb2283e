package org.jcmledger.core.value;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Whose reductions an authorisation covers: those of projects, or of lines of decisions. */
public sealed interface AuthorisedScope {

  /** The largest number of projects or lines that one authorisation names. */
  int MAX = 1_000;

  /**
   * All reductions of these projects.
   *
   * @param projects 1 to {@link #MAX}
   */
  record OfProjects(SortedSet<ProjectId> projects) implements AuthorisedScope {

    /**
     * @throws InvalidValueException if there is none, or more than {@link #MAX}
     */
    public OfProjects {
      bounded("projects", projects.size());
      projects = Collections.unmodifiableSortedSet(new TreeSet<>(projects));
    }

    @Override
    public <R> R match(
        Function<SortedSet<ProjectId>, R> ofProjects, Function<SortedSet<LineRef>, R> ofLines) {
      return ofProjects.apply(projects);
    }

    @Override
    public String toString() {
      return "projects " + projects;
    }
  }

  /**
   * What these lines of decisions credit.
   *
   * @param lines 1 to {@link #MAX}
   */
  record OfLines(SortedSet<LineRef> lines) implements AuthorisedScope {

    /**
     * @throws InvalidValueException if there is none, or more than {@link #MAX}
     */
    public OfLines {
      bounded("lines", lines.size());
      lines = Collections.unmodifiableSortedSet(new TreeSet<>(lines));
    }

    @Override
    public <R> R match(
        Function<SortedSet<ProjectId>, R> ofProjects, Function<SortedSet<LineRef>, R> ofLines) {
      return ofLines.apply(lines);
    }

    @Override
    public String toString() {
      return "lines " + lines;
    }
  }

  /** Gives the projects or the lines to the function for its case. */
  <R> R match(
      Function<SortedSet<ProjectId>, R> ofProjects, Function<SortedSet<LineRef>, R> ofLines);

  /** Whether a line is covered: it is named, or all its projects are. */
  default boolean covers(LineRef line, SortedSet<ProjectId> ofTheLine) {
    return match(projects -> projects.containsAll(ofTheLine), lines -> lines.contains(line));
  }

  private static void bounded(String what, int size) {
    if (size < 1 || size > MAX) {
      throw new InvalidValueException(what, size + " " + what, "1 to " + MAX + " " + what);
    }
  }
}
