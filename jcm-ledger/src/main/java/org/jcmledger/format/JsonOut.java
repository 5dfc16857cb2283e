package org.jcmledger.format;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * Where JSON is written to.
 *
 * @param json the generator
 * @param sorted whether fields are sorted by name, as RFC 8785 wants them, or stand as declared
 */
record JsonOut(JsonGenerator json, boolean sorted) {}
