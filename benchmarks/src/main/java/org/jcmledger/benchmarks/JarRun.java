package org.jcmledger.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of {@code jcm.jar} in a process of its own.
 *
 * @param seconds from its start to its end
 * @param liveMegabytes the most that the heap held just after a collection of all of it; 0 if there
 *     was none
 * @param peakMegabytes the most that it held just before one
 */
record JarRun(double seconds, int liveMegabytes, int peakMegabytes) {

  private static final Pattern COLLECTION =
      Pattern.compile("Pause (Young|Full) .* ([0-9]+)M->([0-9]+)M\\(");

  static JarRun of(Path jar, Path folder, String... command) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-Xlog:gc:file=gc.log"));
    words.addAll(List.of("-jar", jar.toAbsolutePath().toString()));
    words.addAll(List.of(command));
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    int code;
    try {
      code = process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    if (code != 0) {
      throw new IllegalStateException(Files.readString(folder.resolve("said.txt")));
    }
    int live = 0;
    int peak = 0;
    Matcher collection = COLLECTION.matcher(Files.readString(folder.resolve("gc.log")));
    while (collection.find()) {
      peak = Math.max(peak, Integer.parseInt(collection.group(2)));
      if (collection.group(1).equals("Full")) {
        live = Math.max(live, Integer.parseInt(collection.group(3)));
      }
    }
    return new JarRun(seconds, live, peak);
  }
}
