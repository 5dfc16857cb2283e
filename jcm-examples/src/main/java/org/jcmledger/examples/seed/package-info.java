/** The JCM as its three ministries described it in December 2015, replayed from events. */
@NullMarked
package org.jcmledger.examples.seed;

import org.jspecify.annotations.NullMarked;
