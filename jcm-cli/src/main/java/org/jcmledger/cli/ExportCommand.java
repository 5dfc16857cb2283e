package org.jcmledger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Writes what a ledger says in the forms that others ask for. */
@Command(
    name = "export",
    subcommands = {ExportAefCommand.class, ExportCadTrustCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ExportCommand {

  @ParentCommand Jcm jcm;
}
