package org.jcmledger.audit;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two titles are: by the words that say something. "Project", "by", "in", "of" and the
 * like do not; nor do a word's case, its accents and a plural's s. Two titles are similar if at
 * least two such words are common, and they are at least two thirds of the words of the shorter
 * title and half of those of both together.
 */
final class Titles {

  private static final Set<String> SAY_NOTHING =
      Set.copyOf(
          List.of(
              "a",
              "an",
              "and",
              "at",
              "by",
              "for",
              "from",
              "in",
              "into",
              "of",
              "on",
              "the",
              "to",
              "with",
              "using",
              "use",
              "through",
              "project",
              "programme",
              "program",
              "activity",
              "introduction",
              "installation",
              "implementation",
              "development",
              "construction",
              "system",
              "plant",
              "new",
              "phase",
              "mw",
              "jcm"));

  private Titles() {}

  static boolean similar(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    int shorter = Math.min(one.size(), other.size());
    int together = one.size() + other.size() - common.size();
    return common.size() >= 2 && 3 * common.size() >= 2 * shorter && 2 * common.size() >= together;
  }

  /** The words of a title that say something. */
  static Set<String> words(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    Set<String> words = new HashSet<>();
    for (String word : plain.split("[^\\p{L}\\p{Nd}]+", -1)) {
      String stem =
          word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
      if (!stem.isEmpty() && !SAY_NOTHING.contains(stem) && !SAY_NOTHING.contains(word)) {
        words.add(stem);
      }
    }
    return words;
  }
}
