package org.jcmledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jcmledger.JcmLedger;
import org.jcmledger.report.cadtrust.CadTrustExport;
import org.jcmledger.report.cadtrust.CadTrustFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Writes what a ledger has of CAD Trust's tables. */
@Command(name = "cadtrust")
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ExportCadTrustCommand implements Callable<Integer> {

  @ParentCommand ExportCommand export;

  @Parameters(paramLabel = "LEDGER", descriptionKey = "read.LEDGER")
  LedgerPlace place;

  @Option(
      names = {"-o", "--folder"},
      paramLabel = "DIR",
      descriptionKey = "export.folder",
      required = true)
  Path folder;

  @Option(names = "--itmo-registry", paramLabel = "JPN01", descriptionKey = "export.itmo-registry")
  List<ItmoRegistryOption> registries = List.of();

  @Override
  public Integer call() throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UserErrorException("export.no-folder", folder);
    }
    Path above = folder.toAbsolutePath().getParent();
    if (above != null && !Files.isDirectory(above)) {
      throw new UserErrorException("io.no-folder", folder);
    }
    CadTrustExport tables = new CadTrustExport(ItmoRegistryOption.all(registries));
    try (JcmLedger ledger = Ledgers.openForReading(place)) {
      ledger.history(tables::add);
    }
    if (!Files.exists(folder)) {
      Files.createDirectory(folder);
    }
    Map<String, Integer> counts = CadTrustFiles.write(folder, tables);
    List<String> words = new ArrayList<>();
    counts.forEach((table, count) -> words.add(table + " " + Texts.number(count)));
    Texts texts = export.jcm.texts();
    export
        .jcm
        .terminal()
        .say(
            texts.get(
                "export.cadtrust-done", folder, String.join(texts.get("list.separator"), words)));
    return ExitCode.DONE;
  }
}
