package org.jcmledger.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A second Java process that does one thing with a ledger, prints a line, and waits for input. */
final class OtherProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;

  private OtherProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  static OtherProcess start(String task, Path ledger) throws IOException {
    // Surefire's own class path is a jar that only points to the real one.
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new OtherProcess(
        new ProcessBuilder(
                List.of(java, "-cp", classPath, Tasks.class.getName(), task, ledger.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  String line() throws IOException {
    return String.valueOf(lines.readLine());
  }

  /** Lets it go on. */
  void goOn() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Ends it as a loss of power would: nothing is closed. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  @Override
  public void close() {
    kill();
  }

  /** What the other process can be asked to do. */
  static final class Tasks {
    public static void main(String[] args) throws IOException {
      Path path = Path.of(args[1]);
      switch (args[0]) {
        case "open" -> open(path);
        case "read" -> read(path);
        case "append" -> append(path);
        default -> throw new IllegalArgumentException(args[0]);
      }
    }

    private static void open(Path path) throws IOException {
      try (SqliteLog log = SqliteLog.open(path)) {
        say("opened at " + log.head());
        System.in.read();
      } catch (LedgerFileException e) {
        say(e.problem() + " " + e.getMessage());
      }
    }

    private static void read(Path path) throws IOException {
      try (SqliteLog log = SqliteLog.openForReading(path)) {
        while (true) {
          say(log.head() + " " + Events.all(log).size());
          if (System.in.read() < 0) {
            return;
          }
        }
      }
    }

    /** Appends transactions of three until it is killed, saying which is committed. */
    private static void append(Path path) {
      SqliteLog log = SqliteLog.open(path);
      int next = (int) log.head();
      while (true) {
        Events.append(log, Events.events(next, 3));
        next += 3;
        say(String.valueOf(next));
      }
    }

    private static void say(String line) {
      System.out.println(line);
    }
  }
}
