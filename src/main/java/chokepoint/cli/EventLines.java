package chokepoint.cli;

import chokepoint.report.RuleProblemsJson;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleProblem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What the process that started this one is told: a line each, the event and its JSON. */
final class EventLines {
  private final PrintWriter out;

  EventLines(PrintWriter out) {
    this.out = out;
  }

  void progress(int done, int of) {
    line("progress", Map.of("done", done, "of", of));
  }

  void answer(Map<String, Object> tree) {
    line("answer", tree);
  }

  void compiled(RuleBase rules) {
    line("answer", Map.of("rules", Map.of("after", rules.digest())));
  }

  void problems(List<RuleProblem> problems) {
    line("problems", RuleProblemsJson.tree(problems));
  }

  void trouble(String message) {
    line("trouble", message);
  }

  private void line(String event, Object tree) {
    out.println(event + " " + JsonMapper.shared().writeValueAsString(tree));
    out.flush();
  }
}
