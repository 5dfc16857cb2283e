package org.jcmledger.test;

import org.jcmledger.core.value.AccountRef;

/**
 * The account whose credits are ended, at its holder's wish.
 *
 * @param account which
 */
public record By(AccountRef account) {}
