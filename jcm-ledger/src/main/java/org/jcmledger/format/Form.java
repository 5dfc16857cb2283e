package org.jcmledger.format;

/**
 * How a value looks in JSON.
 *
 * @param name the form's name in the documentation's tables
 * @param description what it looks like, in Markdown
 * @param example one in JSON; empty for objects and lists, whose parts have their own
 */
record Form(String name, String description, String example) {}
