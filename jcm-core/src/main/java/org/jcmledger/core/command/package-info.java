/** What can be asked of a book or a committee. A command is a wish: it may be refused. */
@NullMarked
package org.jcmledger.core.command;

import org.jspecify.annotations.NullMarked;
