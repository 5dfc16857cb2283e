/**
 * What happened. An event is a fact: it is never changed, and every state is a fold over events.
 */
@NullMarked
package org.jcmledger.core.event;

import org.jspecify.annotations.NullMarked;
