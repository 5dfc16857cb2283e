package org.jcmledger.report.html;

import java.util.Locale;
import org.jcmledger.audit.Severity;

/** The words for how much a finding weighs. */
final class Severities {

  private Severities() {}

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  static Said one(Severity severity) {
    return ReportTexts.say("severity." + word(severity));
  }

  static Said many(Severity severity) {
    return ReportTexts.say("severity.many." + word(severity));
  }
}
