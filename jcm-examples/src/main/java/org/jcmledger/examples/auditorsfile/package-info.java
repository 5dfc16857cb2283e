/** What an auditor reads in the file that was handed over. */
@NullMarked
package org.jcmledger.examples.auditorsfile;

import org.jspecify.annotations.NullMarked;
