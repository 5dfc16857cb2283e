@NullMarked
package org.jcmledger.report;

import org.jspecify.annotations.NullMarked;
