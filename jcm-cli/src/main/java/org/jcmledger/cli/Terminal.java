package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a command runs: its streams, and what is known of who reads them.
 *
 * @param in standard input
 * @param out standard output: answers
 * @param err standard error: progress, summaries and what went wrong
 * @param interactive whether a person watches standard error
 * @param locale the reader's
 */
record Terminal(
    InputStream in, PrintStream out, PrintStream err, boolean interactive, Locale locale)
    implements AutoCloseable {

  /** The process's own, in UTF-8 whatever the machine's charset: files are sent elsewhere. */
  static Terminal ofSystem() {
    return new Terminal(
        System.in,
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
        errorsAreWatched(),
        Locale.getDefault(Locale.Category.DISPLAY));
  }

  /** Java does not tell; Linux does. Elsewhere nobody is taken to watch. */
  private static boolean errorsAreWatched() {
    try {
      Path target = Path.of("/proc/self/fd/2").toRealPath();
      return target.startsWith("/dev/pts") || target.toString().startsWith("/dev/tty");
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  PrintWriter outWriter() {
    return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, UTF_8), true);
  }

  /** A line of an answer. */
  void say(String line) {
    out.print(line + "\n");
  }

  /** A line about the work, not part of its answer. */
  void remark(String line) {
    out.flush();
    err.print(line + "\n");
    err.flush();
  }

  @Override
  public void close() {
    out.flush();
    err.flush();
  }
}
