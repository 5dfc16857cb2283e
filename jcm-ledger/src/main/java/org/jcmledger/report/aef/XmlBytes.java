package org.jcmledger.report.aef;

import java.nio.charset.StandardCharsets;

/**
 * Looks at the bytes of an XML part as they pass, for what would make its reader hold too much: a
 * document type, a text without end, a cell far to the right. It is no parser, and errs on the side
 * of refusing.
 */
final class XmlBytes {

  /** A cell of a workbook has at most 32,767 characters. */
  private static final int LONGEST_TEXT = 1 << 18;

  /** Columns go to XFD. */
  private static final int LONGEST_COLUMN = 3;

  private static final int LONGEST_NAME = 64;
  private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

  private int sinceTag;
  private int doctype;
  private int tagged;
  private byte lastOfName;
  private boolean cell;
  private int letters;

  /** What is wrong with the next bytes; empty if nothing. */
  String fault(byte[] bytes, int count) {
    for (int i = 0; i < count; i++) {
      byte b = bytes[i];
      if (b == 0) {
        return "a character that is not of UTF-8";
      }
      if (b == '<') {
        sinceTag = 0;
        tagged = 0;
        cell = false;
        doctype = 1;
        continue;
      }
      if (++sinceTag > LONGEST_TEXT) {
        return "a text that is too long";
      }
      if (doctype > 0) {
        doctype = b == DOCTYPE[doctype] ? doctype + 1 : 0;
        if (doctype == DOCTYPE.length) {
          return "a document type";
        }
      }
      if (b == '>') {
        tagged = -1;
      } else if (tagged >= 0) {
        String fault = inTag(b);
        if (!fault.isEmpty()) {
          return fault;
        }
      }
    }
    return "";
  }

  /** In a tag {@code <c ...>}, prefixed or not, stands the cell's column in capital letters. */
  private String inTag(byte b) {
    tagged++;
    boolean blank = b == ' ' || b == '\n' || b == '\t' || b == '\r';
    if (!cell) {
      if (blank) {
        cell = lastOfName == 'c' && tagged <= LONGEST_NAME;
        tagged = cell ? tagged : -1;
        letters = 0;
      }
      lastOfName = b;
      return "";
    }
    letters = b >= 'A' && b <= 'Z' ? letters + 1 : 0;
    return letters > LONGEST_COLUMN || b == '&' ? "a cell beyond the last column" : "";
  }
}
