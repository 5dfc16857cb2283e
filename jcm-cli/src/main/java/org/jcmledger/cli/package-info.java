/**
 * The command {@code jcm}, for operators and auditors of registries who do not write Java. {@link
 * org.jcmledger.cli.Main} is the door; docs/commands.md shows every command with what it answers.
 */
@NullMarked
package org.jcmledger.cli;

import org.jspecify.annotations.NullMarked;
