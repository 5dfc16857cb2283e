package org.jcmledger.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Checks files in the forms that others ask for. */
@Command(
    name = "validate",
    subcommands = {ValidateAefCommand.class})
@SuppressWarnings("NullAway.Init") // picocli fills the fields in
final class ValidateCommand {

  @ParentCommand Jcm jcm;
}
