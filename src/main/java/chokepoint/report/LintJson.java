package chokepoint.report;

import chokepoint.rulebase.lint.Remark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What lint has to say. */
public final class LintJson {
  private LintJson() {}

  /** {@code {"errors", "warnings", "remarks": [...]}}. */
  public static Map<String, Object> tree(List<Remark> remarks) {
    long errors = remarks.stream().filter(Remark::error).count();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("errors", errors);
    tree.put("warnings", remarks.size() - errors);
    tree.put("remarks", remarks.stream().map(LintJson::tree).toList());
    return tree;
  }

  private static Map<String, Object> tree(Remark remark) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("check", remark.check());
    tree.put("level", remark.severity().name().toLowerCase(Locale.ROOT));
    tree.put("file", remark.file());
    tree.put("line", remark.line());
    tree.put("message", remark.message());
    tree.put("advice", remark.advice());
    return tree;
  }
}
