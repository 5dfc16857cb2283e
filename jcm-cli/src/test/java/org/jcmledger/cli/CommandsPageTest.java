package org.jcmledger.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jcmledger.test.postgres.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

/**
 * Runs every command of docs/commands.md in order and compares what it answers with what the page
 * says; moments and what comes of chance (ids, hashes, signatures) stand there as one and the same.
 * After an intended change, {@code -Djcm.page.write=true} writes the answers into the page.
 */
class CommandsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "commands.md");

  /** Stands on the page for the database of this test. */
  private static final String DATABASE = "jdbc:postgresql://db.example/registry?user=clerk";

  // When this test records something; what the page asks about is of 2016.
  private static final String INSTANT = "(?!2016)[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}Z";
  private static final String THE_INSTANT = "2026-11-02T01:23:45.678Z";

  @TempDir Path given;
  private Path folder;
  private int lastCode;
  private final Map<String, String> hashes = new HashMap<>();

  @BeforeEach
  void begin() throws IOException {
    folder = given.toRealPath();
    for (String example : List.of("seed-2015-12.jsonl", "first-issuances.jsonl")) {
      Files.writeString(folder.resolve(example), Cli.example(example));
    }
    Path outcomes = Outcomes.ledger(folder.resolve("outcomes.jcm"));
    Path edited = folder.resolve("edited.csv");
    new Cli(folder)
        .run("export", "aef", outcomes, "--party", "JPN", "--year", "2025", "-o", edited)
        .endedWith(ExitCode.DONE);
    Files.writeString(
        edited, Files.readString(edited).replace(",Use,", ",Used,").replace(",31,50,", ",31,49,"));
    Files.writeString(folder.resolve("more.jsonl"), Cli.resource("more.jsonl"));
    Files.writeString(
        folder.resolve("elsewhere.csv"),
        """
        registry,batch,project,vintage,first,last,quantity,status,holder
        JP,,ID002,2015,30,31,2,Active,An invented broker
        JP,,ID002,2015,many,31,2,Active,An invented broker
        """);
  }

  @Test
  void everyCommandOfThePageAnswersAsThePageSays() throws IOException {
    String page = Files.readString(PAGE);
    List<ConsoleBlock> blocks = ConsoleBlock.in(page);
    assertThat(blocks).hasSizeGreaterThan(10);
    StringBuilder written = new StringBuilder();
    int copied = 0;
    List<String> differences = new ArrayList<>();
    for (ConsoleBlock block : blocks) {
      String answer = run(block.words());
      if (!answer.equals(block.output())) {
        differences.add(block + "\nanswers\n" + answer + "and the page says\n" + block.output());
      }
      int output = page.indexOf(block + "\n", copied) + block.toString().length() + 1;
      written.append(page, copied, output).append(answer);
      copied = output + block.output().length();
    }
    if (Boolean.getBoolean("jcm.page.write")) {
      Files.writeString(PAGE, written.append(page.substring(copied)));
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void thePageHasEveryCommand() throws IOException {
    String page = Files.readString(PAGE);
    for (Class<?> type : Jcm.class.getAnnotation(Command.class).subcommands()) {
      String command = type.getAnnotation(Command.class).name();
      assertThat(page).contains("## jcm " + command + "\n").contains("$ jcm " + command + " ");
    }
  }

  private String run(List<String> words) throws IOException {
    return switch (words.get(0)) {
      case "jcm" -> jcm(words.subList(1, words.size()));
      case "cat" -> alike(Files.readString(folder.resolve(words.get(1))));
      case "echo" -> lastCode + "\n";
      default -> throw new IllegalArgumentException("the page may not use " + words.get(0));
    };
  }

  private String jcm(List<String> words) throws IOException {
    List<String> args = new ArrayList<>();
    InputStream in = InputStream.nullInputStream();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).equals("<")) {
        in = Files.newInputStream(folder.resolve(words.get(++i)));
      } else {
        boolean file =
            words.get(i).matches("[a-z0-9-]+\\.(jcm|jsonl|csv|xlsx|key|key\\.pub|checkpoint)")
                || (i > 0 && words.get(i - 1).equals("-o"));
        args.add(
            file
                ? folder.resolve(words.get(i)).toString()
                : words.get(i).replace(DATABASE, PostgresServer.shared().url()));
      }
    }
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(screen, true, UTF_8);
    lastCode = Main.run(new Terminal(in, both, both, false, Locale.ENGLISH), toArray(args));
    in.close();
    return alike(
        screen
            .toString(UTF_8)
            .replace("\r\n", "\n")
            .replace(folder + folder.getFileSystem().getSeparator(), ""));
  }

  private String alike(String text) {
    String withoutHashes =
        Pattern.compile("(?<=jcm-ledger/)[0-9a-f]{64}")
            .matcher(text)
            .replaceAll(found -> hashes.computeIfAbsent(found.group(), this::standIn));
    return withoutHashes
        .replaceAll(INSTANT, THE_INSTANT)
        .replaceAll("(?m)^(\u2014 \\S+) \\S+$", "$1 " + "oU5zEzHEinax/t5Dy96OpTU".repeat(4))
        .replaceAll("(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=", "P".repeat(43) + "=")
        .replaceAll("\\+[0-9a-f]{8}\\b", "+a14e7313");
  }

  /** Different hashes stay different. */
  private String standIn(String hash) {
    return "%016x".formatted(0x1e3d5c7b9a0f2846L + hashes.size()).repeat(4);
  }

  private static String[] toArray(List<String> args) {
    return args.toArray(new String[0]);
  }
}
