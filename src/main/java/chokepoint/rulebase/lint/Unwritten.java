package chokepoint.rulebase.lint;

import chokepoint.rulebase.lint.Remark.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nothing is left that an author had still to write. */
public final class Unwritten implements Check {
  private static final String ID = "unwritten";

  /** What stands where an author has to write. */
  public static final String MARK = "TODO";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    List<Remark> remarks = new ArrayList<>();
    for (Map.Entry<String, String> file : book.sources().texts().entrySet()) {
      List<String> lines = file.getValue().lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains(MARK)) {
          remarks.add(remark(file.getKey(), i + 1, lines.get(i).strip()));
        }
      }
    }
    return remarks;
  }

  private static Remark remark(String file, int line, String text) {
    return new Remark(
        ID,
        Severity.ERROR,
        file,
        line,
        "something is still to be written: " + text,
        "Maybe write it, and take " + MARK + " away");
  }
}
