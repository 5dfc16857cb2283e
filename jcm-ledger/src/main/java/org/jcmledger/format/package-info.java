/**
 * How facts are written down: the names and JSON of stored events, of commands as lines, and of the
 * outcomes that answer them.
 *
 * <p>The stored names are ours ({@code jcm.CreditsTransferred}, revision 1), not those of classes.
 * Each type of event and of command is declared once, in a schema, and that one table reads,
 * writes, documents and tests it. Reading is strict: what is not exactly of the form is refused,
 * with the path of the field and one sentence.
 */
@NullMarked
package org.jcmledger.format;

import org.jspecify.annotations.NullMarked;
