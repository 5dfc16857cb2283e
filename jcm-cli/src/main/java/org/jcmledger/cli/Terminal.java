package org.jcmledger.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a command runs: its streams, and what is known of who reads them.
 *
 * @param in standard input
 * @param out standard output: answers
 * @param err standard error: progress, summaries and what went wrong
 * @param charset how text is written to both
 * @param interactive whether a person watches standard error
 * @param locale the reader's
 */
record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Charset charset,
    boolean interactive,
    Locale locale)
    implements AutoCloseable {

  /** The process's own. Files and pipes get UTF-8, a screen what it can show. */
  static Terminal ofSystem() {
    Charset charset = Charset.forName(System.getProperty("sun.stdout.encoding", "UTF-8"));
    return new Terminal(
        System.in,
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, charset),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
        charset,
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
    return new PrintWriter(new OutputStreamWriter(out, charset), true);
  }

  PrintWriter errWriter() {
    return new PrintWriter(new OutputStreamWriter(err, charset), true);
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
