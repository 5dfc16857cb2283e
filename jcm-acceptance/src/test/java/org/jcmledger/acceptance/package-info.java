@NullMarked
package org.jcmledger.acceptance;

import org.jspecify.annotations.NullMarked;
