/** One tonne's way from a host to another country's NDC, under Article 6 of the Paris Agreement. */
@NullMarked
package org.jcmledger.examples.article6;

import org.jspecify.annotations.NullMarked;
