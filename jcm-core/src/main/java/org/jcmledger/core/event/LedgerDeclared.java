package org.jcmledger.core.event;

import org.jcmledger.core.value.Actor;
import org.jcmledger.core.value.LedgerScope;
import org.jcmledger.core.value.Wording;

/**
 * The first event of every ledger: what it is and which books and committees it holds.
 *
 * @param by who created it
 * @param title what the ledger is, so that a story is never taken for a record
 * @param scope the books and committees it holds
 */
public record LedgerDeclared(Actor by, Wording title, LedgerScope scope) implements Event {}
