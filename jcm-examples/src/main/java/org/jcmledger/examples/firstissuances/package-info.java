/** The first JCM credits ever issued, from public sources. */
@NullMarked
package org.jcmledger.examples.firstissuances;

import org.jspecify.annotations.NullMarked;
