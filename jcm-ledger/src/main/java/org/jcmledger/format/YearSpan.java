package org.jcmledger.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jcmledger.core.value.InvalidValueException;
import org.jcmledger.core.value.RetirementPurpose;
import org.jcmledger.core.value.RetirementPurpose.Ndc;

/** The implementation period of an NDC, such as {@code 2021-2030}. */
record YearSpan(int first, int last) {

  static final Codec<YearSpan> CODEC =
      Codecs.text("years", "first and last year", "2021-2030", YearSpan::parse, YearSpan::toString);

  private static final Pattern TEXT = Pattern.compile("([0-9]{4})-([0-9]{4})");

  static YearSpan of(Ndc ndc) {
    return new YearSpan(ndc.firstYear(), ndc.lastYear());
  }

  private static YearSpan parse(String text) {
    Matcher years = TEXT.matcher(text);
    if (!years.matches()) {
      throw new InvalidValueException("NDC period", text, "two years, as in 2021-2030");
    }
    return new YearSpan(Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2)));
  }

  RetirementPurpose use(int year) {
    return new Ndc(first, last, year);
  }

  @Override
  public String toString() {
    return first + "-" + last;
  }
}
