package org.jcmledger.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Runs {@code java -jar jcm.jar} in a process of its own, as its users do. */
final class JcmJar {

  private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("jcm.jar")));

  private JcmJar() {}

  /** What it answered. */
  record Ran(int code, String out, String err) {}

  static Ran run(Path folder, String... args) throws IOException, InterruptedException {
    return run(folder, Map.of(), args);
  }

  /** With some variables in its environment. */
  static Ran run(Path folder, Map<String, String> environment, String... args)
      throws IOException, InterruptedException {
    assertThat(JAR).as("made by the phase package of jcm-cli").isRegularFile();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-jar", JAR.toRealPath().toString()));
    command.addAll(List.of(args));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().remove("PGPASSWORD"); // of whoever runs the tests
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended in time").isTrue();
    return new Ran(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
  }

  static Ran done(Path folder, String... args) throws IOException, InterruptedException {
    Ran ran = run(folder, args);
    assertThat(ran.code()).as("exit code; standard error: %s", ran.err()).isZero();
    return ran;
  }
}
