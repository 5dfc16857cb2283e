/**
 * The audit as a page for people: one HTML file that needs no network, in English and Japanese. It
 * shows what an {@link org.jcmledger.audit.AuditReport} says and decides nothing itself.
 */
@NullMarked
package org.jcmledger.report.html;

import org.jspecify.annotations.NullMarked;
