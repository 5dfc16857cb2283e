@NullMarked
package org.jcmledger.report.html;

import org.jspecify.annotations.NullMarked;
