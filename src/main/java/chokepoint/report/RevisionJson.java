package chokepoint.report;

import chokepoint.backtest.Scored;
import chokepoint.backtest.TrackRecord;
import chokepoint.cases.CaseResult;
import chokepoint.comparison.Differences;
import chokepoint.revision.RecordChange;
import chokepoint.revision.Revision;
import chokepoint.revision.ScenarioChange;
import java.util.LinkedHashMap;
import java.util.Map;

/** The JSON shape of a revision, {@code chokepoint.revision.v1}. */
public final class RevisionJson {
  private RevisionJson() {}

  public static Map<String, Object> tree(Revision revision) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("schema", "chokepoint.revision.v1");
    tree.put("rules", pair(revision.before(), revision.after()));
    tree.put("assessed", revision.assessed());
    tree.put("scenarios", revision.scenarios().stream().map(RevisionJson::scenario).toList());
    Map<String, Object> cases = new LinkedHashMap<>();
    cases.put("run", revision.cases().run());
    cases.put("failing", revision.cases().failing().stream().map(RevisionJson::failing).toList());
    cases.put("mended", revision.cases().mended().stream().map(RevisionJson::named).toList());
    tree.put("cases", cases);
    tree.put("record", record(revision.record()));
    return tree;
  }

  private static Map<String, Object> scenario(ScenarioChange change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", change.id());
    if (change instanceof ScenarioChange.Refused refused) {
      tree.put("refused", pair(refused.before(), refused.after()));
    } else if (change instanceof ScenarioChange.Differing answered) {
      Differences found = answered.differences();
      tree.put("title", Trees.text(answered.title()));
      tree.put("appeared", ComparisonJson.findings(found.appeared(), answered.after()));
      tree.put("vanished", ComparisonJson.findings(found.vanished(), answered.before()));
      tree.put(
          "moved",
          found.moved().stream().map(m -> ComparisonJson.move(m, answered.after())).toList());
    }
    return tree;
  }

  private static Map<String, Object> failing(CaseResult result) {
    Map<String, Object> tree = named(result);
    tree.put("failures", result.failures().stream().map(RevisionJson::failure).toList());
    return tree;
  }

  private static Map<String, Object> named(CaseResult result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("file", result.file());
    tree.put("name", result.name());
    return tree;
  }

  private static Map<String, Object> failure(CaseResult.Failure failure) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", failure.place().line());
    tree.put("message", failure.message());
    return tree;
  }

  private static Map<String, Object> record(RecordChange change) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("before", score(change.before()));
    tree.put("after", score(change.after()));
    tree.put("outcomes", change.outcomes().stream().map(RevisionJson::outcome).toList());
    return tree;
  }

  private static Map<String, Object> score(TrackRecord record) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("scored", record.scored().size());
    tree.put("right", record.right());
    record.skill().ifPresent(s -> tree.put("skill", s));
    return tree;
  }

  private static Map<String, Object> outcome(RecordChange.Reforecast outcome) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("episode", outcome.episode());
    tree.put("kind", outcome.after().observed().kind().word());
    tree.put("actor", outcome.after().observed().actor());
    tree.put("happened", outcome.after().cameAbout());
    tree.put("before", forecast(outcome.before()));
    tree.put("after", forecast(outcome.after()));
    return tree;
  }

  private static Map<String, Object> forecast(Scored scored) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("p", scored.p());
    tree.put("right", scored.right());
    scored.forecast().day().ifPresent(day -> tree.put("day", day.toString()));
    return tree;
  }

  private static Map<String, Object> pair(Object before, Object after) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("before", before);
    tree.put("after", after);
    return tree;
  }
}
