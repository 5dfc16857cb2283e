package org.jcmledger.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a process that uses a ledger prints: nothing of itself, and little where a log is wanted.
 */
@Timeout(60)
class LoggingTest {

  @TempDir Path folder;

  @Test
  void printsNothingWithALogThatIsSwitchedOff() throws Exception {
    assertThat(printed(jar -> true)).isEmpty();
  }

  @Test
  void leavesItToSlf4jToSayThatThereIsNoLog() throws Exception {
    assertThat(printed(jar -> !jar.contains("slf4j-nop")))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("SLF4J"));
  }

  @Test
  void logsThatALedgerIsOpenedAndClosed() throws Exception {
    String ledger = " org.jcmledger.JcmLedger ";
    Path file = folder.toRealPath().resolve("x.jcm");
    assertThat(
            printed(
                jar -> !jar.contains("slf4j-nop"),
                "-Dslf4j.provider=" + PrintingProvider.class.getName()))
        .filteredOn(line -> !line.startsWith("SLF4J"))
        .containsExactly(
            "INFO" + ledger + "Opened " + file + " for commands: 1 events",
            "INFO" + ledger + "Closed " + file + ": 13 events",
            "INFO" + ledger + "Opened " + file + " for reading: 13 events",
            "INFO" + ledger + "Closed " + file + ": 13 events",
            "INFO" + ledger + "Opened " + file + " for commands: 13 events",
            "INFO" + ledger + "Closed " + file + ": 13 events");
  }

  private List<String> printed(Predicate<String> jars, String... options)
      throws IOException, InterruptedException {
    String classPath =
        Arrays.stream(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))
                    .split(File.pathSeparator))
            .filter(jars)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of(options));
    command.addAll(
        List.of(
            "-cp",
            classPath,
            UseOfALedger.class.getName(),
            folder.toRealPath().resolve("x.jcm").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    List<String> lines =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .toList();
    assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
    return lines;
  }
}
