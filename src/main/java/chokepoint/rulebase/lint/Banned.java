package chokepoint.rulebase.lint;

import chokepoint.rulebase.lint.Remark.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Rules only derive: nothing changes facts or hides logic. */
final class Banned implements Check {
  private static final String ID = "banned";
  private static final Pattern WORDS =
      Pattern.compile("\\b(eval|modify|update|delete|retract|insert)\\s*\\(");
  private static final String ADVICE =
      "Maybe say it as a condition, and conclude with insertLogical(new ...)";

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    book.sources().texts().forEach((file, text) -> look(file, text, remarks));
    return remarks;
  }

  private static void look(String file, String text, List<Remark> remarks) {
    int line = 0;
    for (String each : withoutComments(text).split("\n", -1)) {
      line++;
      int number = line;
      WORDS
          .matcher(Rulebook.unquoted(each))
          .results()
          .forEach(
              m ->
                  remarks.add(
                      new Remark(
                          ID,
                          Severity.ERROR,
                          file,
                          number,
                          "'" + m.group().strip() + "' is not used in rules",
                          ADVICE)));
    }
  }

  /** Comments replaced by nothing, line ends kept. */
  private static String withoutComments(String text) {
    String blocks =
        Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL)
            .matcher(text)
            .replaceAll(m -> m.group().replaceAll("[^\n]", ""));
    return blocks.replaceAll("//[^\n]*", "");
  }
}
