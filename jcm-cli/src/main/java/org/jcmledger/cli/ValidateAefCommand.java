package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jcmledger.report.aef.AefFileException;
import org.jcmledger.report.aef.check.AefCheck;
import org.jcmledger.report.aef.check.AefFinding;
import org.jcmledger.report.aef.check.AefReport;
import org.jcmledger.report.aef.check.AefValidator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Checks submissions in the agreed electronic format. */
@Command(name = "aef")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ValidateAefCommand implements Callable<Integer> {

  @ParentCommand ValidateCommand validate;

  @Parameters(index = "0", paramLabel = "SUBMISSION", descriptionKey = "validate.FILE")
  Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "SUBMISSION2",
      descriptionKey = "validate.FILE2")
  @Nullable Path other;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "audit.format")
  ReportForm format;

  @Override
  public Integer call() throws IOException {
    AefReport report = report();
    if (format == ReportForm.JSON) {
      JsonWriter.write(json(report), validate.jcm.terminal().out());
    } else {
      say(report);
    }
    return report.clean() ? ExitCode.DONE : ExitCode.BREACH;
  }

  private AefReport report() throws IOException {
    try {
      if (other == null) {
        return AefValidator.validate(required(file));
      }
      return AefValidator.validate(required(file), required(other));
    } catch (AefFileException e) {
      throw new UserErrorException("aef.file." + e.problem(), e.file(), e.detail());
    }
  }

  private static Path required(Path file) {
    if (Files.isDirectory(file)) {
      throw new UserErrorException("io.directory", file);
    }
    return file;
  }

  private void say(AefReport report) {
    Terminal terminal = validate.jcm.terminal();
    Texts texts = validate.jcm.texts();
    String files = String.join(texts.get("list.separator"), report.files());
    if (report.clean()) {
      terminal.say(texts.get("validate.clean", files, Texts.number(report.rows())));
    } else {
      long all = report.counts().values().stream().mapToLong(Long::longValue).sum();
      terminal.say(
          texts.get("validate.wrong", files, Texts.number(report.rows()), Texts.number(all)));
    }
    report.counts().forEach((check, count) -> say(report, check, count));
    terminal.say("");
    terminal.say(texts.get(report.compared() ? "validate.compared" : "validate.not-compared"));
    terminal.say(texts.get(report.openingKnown() ? "validate.opening" : "validate.no-opening"));
  }

  private void say(AefReport report, AefCheck check, long count) {
    Terminal terminal = validate.jcm.terminal();
    Texts texts = validate.jcm.texts();
    terminal.say("");
    terminal.say(
        texts.get(
            "validate.check",
            check,
            Texts.number(count),
            AefReport.about(check, texts.language())));
    int listed = 0;
    for (AefFinding found : report.findings()) {
      if (found.check() == check) {
        listed++;
        terminal.say("  " + place(found, texts) + ": " + found.sentence(texts.language()));
      }
    }
    if (listed < count) {
      terminal.say("  " + texts.get("validate.more", Texts.number(count - listed)));
    }
  }

  private static String place(AefFinding found, Texts texts) {
    List<String> parts = new ArrayList<>(List.of(found.file(), found.sheet()));
    if (found.row() > 0) {
      parts.add(texts.get("validate.row", Integer.toString(found.row())));
    }
    if (!found.column().isEmpty()) {
      parts.add(texts.get("validate.column", found.column()));
    }
    return String.join(texts.get("list.separator"), parts);
  }

  private static Map<String, Object> json(AefReport report) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("clean", report.clean());
    object.put("files", report.files());
    object.put("rows", report.rows());
    object.put("partiesCompared", report.compared());
    object.put("openingKnown", report.openingKnown());
    Map<String, Object> counts = new LinkedHashMap<>();
    report.counts().forEach((check, count) -> counts.put(check.name(), count));
    object.put("counts", counts);
    object.put("findings", report.findings().stream().map(ValidateAefCommand::json).toList());
    return object;
  }

  private static Map<String, Object> json(AefFinding found) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("check", found.check().name());
    object.put("problem", found.problem().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    object.put("file", found.file());
    object.put("sheet", found.sheet());
    if (found.row() > 0) {
      object.put("row", found.row());
    }
    if (!found.column().isEmpty()) {
      object.put("column", found.column());
    }
    object.put("en", found.sentence(Locale.ENGLISH));
    object.put("ja", found.sentence(Locale.JAPANESE));
    return object;
  }
}
