package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rule, a declaration or what stands before them: the part of a file that can be parsed alone, so
 * that a slip in one does not hide in another.
 *
 * @param file text of the whole file
 */
record Chunk(String file, int start, int end) {
  private static final Pattern HEAD =
      Pattern.compile(
          "^[ \\t]*(?:rule[ \\t]+(?:\"([^\"\\n]*)\"?|[\\w$])"
              + "|declare[ \\t]+(?:enum[ \\t]+|trait[ \\t]+)?(?:\\w+\\.)*(\\w+)"
              + "|query[ \\t]|function[ \\t])",
          Pattern.MULTILINE);

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

  static List<Chunk> of(String file) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    String code = COMMENT.matcher(file).replaceAll(m -> blank(m.group()));
    HEAD.matcher(code).results().map(MatchResult::start).filter(s -> s > 0).forEach(starts::add);
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      chunks.add(
          new Chunk(
              file, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : file.length()));
    }
    return chunks;
  }

  static Chunk whole(String file) {
    return new Chunk(file, 0, file.length());
  }

  String text() {
    return file.substring(start, end);
  }

  int line() {
    return Piece.lineAt(file, start);
  }

  /** The rule or type it holds. */
  Optional<String> name() {
    Matcher head = HEAD.matcher(text());
    return head.lookingAt()
        ? Optional.ofNullable(head.group(1)).or(() -> Optional.ofNullable(head.group(2)))
        : Optional.empty();
  }

  boolean isRule() {
    return text().stripLeading().startsWith("rule");
  }

  boolean isDeclaration() {
    return text().stripLeading().startsWith("declare");
  }

  /** The file with everything blank but this and its package. */
  String alone() {
    if (start == 0) {
      return text();
    }
    int from = Tokens.of(file).get(0).at();
    int to = file.indexOf(RuleBase.PACKAGE, from) + RuleBase.PACKAGE.length();
    return blank(file.substring(0, from))
        + file.substring(from, to)
        + blank(file.substring(to, start))
        + text();
  }

  /** A text of the same length as the file with this part blank. */
  String blanked(String whole) {
    return whole.substring(0, start) + blank(text()) + whole.substring(end);
  }

  private static String blank(String text) {
    return text.replaceAll("[^\\n]", " ");
  }
}
