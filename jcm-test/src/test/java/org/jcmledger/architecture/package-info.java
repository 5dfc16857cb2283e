/** The design's rules, checked against the classes of every module on the class path. */
@NullMarked
package org.jcmledger.architecture;

import org.jspecify.annotations.NullMarked;
