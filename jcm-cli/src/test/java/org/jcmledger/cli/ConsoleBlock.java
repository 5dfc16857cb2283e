package org.jcmledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command of a page, from a fenced block marked {@code console}, and what the page says it
 * answers.
 *
 * @param line the command without its prompt
 * @param output all lines that follow it
 */
record ConsoleBlock(String line, String output) {

  private static final String PROMPT = "$ ";
  private static final Pattern FENCE = Pattern.compile("```console\n(.*?)```\n", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^ ]+)");

  static List<ConsoleBlock> in(String page) {
    List<ConsoleBlock> blocks = new ArrayList<>();
    Matcher fence = FENCE.matcher(page);
    while (fence.find()) {
      for (String part : fence.group(1).split("(?m)^\\$ ", -1)) {
        int end = part.indexOf('\n');
        if (end > 0) {
          blocks.add(new ConsoleBlock(part.substring(0, end), part.substring(end + 1)));
        }
      }
    }
    return blocks;
  }

  /** The words of the line as a shell reads them, as far as the page needs it. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(line);
    while (word.find()) {
      for (int group = 1; group <= 3; group++) {
        if (word.group(group) != null) {
          words.add(word.group(group));
        }
      }
    }
    return words;
  }

  @Override
  public String toString() {
    return PROMPT + line;
  }
}
