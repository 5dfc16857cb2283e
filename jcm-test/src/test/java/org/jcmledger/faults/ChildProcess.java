package org.jcmledger.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A second Java process of a test, spoken to in lines. */
final class ChildProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader lines;

  private ChildProcess(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  static ChildProcess start(Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    // Surefire's own class path is a jar that only points to the real one.
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(List.of(args));
    try {
      return new ChildProcess(
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void say(String line) {
    try {
      process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String line() {
    try {
      return String.valueOf(lines.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as a loss of power would; gives the whole lines that it had still printed. */
  List<String> kill() {
    process.toHandle().destroyForcibly(); // which leaves us its output, unlike the process's own
    try {
      StringBuilder rest = new StringBuilder();
      for (int c = lines.read(); c >= 0; c = lines.read()) {
        rest.append((char) c);
      }
      List<String> whole = new ArrayList<>(List.of(rest.toString().split("\n", -1)));
      whole.remove(whole.size() - 1); // cut short, or empty behind the last line's end
      process.waitFor();
      return whole;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
