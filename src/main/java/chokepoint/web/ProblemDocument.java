package chokepoint.web;

import chokepoint.facts.Problem;
import chokepoint.report.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type a URI that names the kind of trouble
 * @param problems mistakes in a fact set or in rules
 */
record ProblemDocument(
    int status, String type, String title, String detail, List<Map<String, Object>> problems) {
  static final String MEDIA_TYPE = "application/problem+json";

  private static final String PLAIN = "about:blank";
  private static final String OWN = "urn:chokepoint:problem:";
  private static final int SHOWN = 500;

  /** One that says no more than its status, but for the detail. */
  static ProblemDocument plain(int status, String title, String detail) {
    return new ProblemDocument(status, PLAIN, title, detail, List.of());
  }

  static ProblemDocument own(int status, String kind, String title, String detail) {
    return new ProblemDocument(status, OWN + kind, title, detail, List.of());
  }

  static ProblemDocument of(List<Problem> problems) {
    int n = problems.size();
    String detail = "The fact set has " + n + (n == 1 ? " mistake." : " mistakes.");
    return new ProblemDocument(
        422,
        OWN + "fact-set",
        "The fact set cannot be used",
        n > SHOWN ? detail + " The first " + SHOWN + " are listed." : detail,
        list(problems.stream().limit(SHOWN).toList()));
  }

  /** Mistakes in rules. */
  static ProblemDocument ofRules(String detail, List<Map<String, Object>> problems) {
    return new ProblemDocument(422, OWN + "rules", "The rules cannot be used", detail, problems);
  }

  void send(Context ctx) {
    ctx.status(status)
        .contentType(MEDIA_TYPE)
        .header("Cache-Control", "no-store")
        .result(Json.text(tree()).getBytes(StandardCharsets.UTF_8));
  }

  Map<String, Object> tree() {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("type", type);
    tree.put("title", title);
    tree.put("status", status);
    tree.put("detail", detail);
    if (!problems.isEmpty()) {
      tree.put("problems", problems);
    }
    return tree;
  }

  static List<Map<String, Object>> list(List<Problem> problems) {
    return problems.stream().map(ProblemDocument::problem).toList();
  }

  private static Map<String, Object> problem(Problem p) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", p.place().file());
    tree.put("line", p.place().line());
    tree.put("pointer", p.pointer());
    tree.put("message", p.message());
    p.hint().ifPresent(h -> tree.put("hint", h));
    return tree;
  }
}
