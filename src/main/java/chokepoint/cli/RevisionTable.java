package chokepoint.cli;

import chokepoint.cases.CaseResult;
import chokepoint.comparison.Differences;
import chokepoint.comparison.Move;
import chokepoint.revision.RecordChange;
import chokepoint.revision.Revision;
import chokepoint.revision.ScenarioChange;

/** A revision for a terminal. */
final class RevisionTable {
  private final StringBuilder out = new StringBuilder();

  private RevisionTable() {}

  static String of(Revision revision) {
    RevisionTable table = new RevisionTable();
    revision.scenarios().forEach(table::scenario);
    revision.cases().failing().forEach(table::failing);
    revision.cases().mended().forEach(c -> table.line(0, "PASSES NOW " + name(c)));
    revision.record().outcomes().forEach(table::outcome);
    table.line(
        0,
        "%d of %d scenarios differ; %d of %d cases fail; %d -> %d of %d outcomes right"
            .formatted(
                revision.scenarios().size(),
                revision.assessed(),
                revision.cases().failing().size(),
                revision.cases().run(),
                revision.record().before().right(),
                revision.record().after().right(),
                revision.record().after().scored().size()));
    return table.out.toString();
  }

  private void scenario(ScenarioChange change) {
    line(0, change.id());
    if (change instanceof ScenarioChange.Refused refused) {
      line(2, "before: " + (refused.before().isEmpty() ? "answered" : refused.before()));
      line(2, "now: " + (refused.after().isEmpty() ? "answered" : refused.after()));
    } else if (change instanceof ScenarioChange.Differing answered) {
      Differences found = answered.differences();
      found.appeared().forEach(c -> line(2, "+ " + c.id()));
      found.vanished().forEach(c -> line(2, "- " + c.id()));
      found.moved().forEach(m -> line(2, "~ " + moved(m)));
    }
  }

  private static String moved(Move m) {
    return m.is().id() + " " + m.field() + ": " + m.from() + " -> " + m.to();
  }

  private void failing(CaseResult result) {
    line(0, "FAILS " + name(result));
    result.failures().forEach(f -> line(2, f.place() + ": " + f.message()));
  }

  private void outcome(RecordChange.Reforecast outcome) {
    line(
        0,
        "%s, %s of %s: %.2f -> %.2f"
            .formatted(
                outcome.episode(),
                outcome.after().observed().kind().word(),
                outcome.after().observed().actor(),
                outcome.before().p(),
                outcome.after().p()));
  }

  private static String name(CaseResult result) {
    return result.file() + ": " + result.name();
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(indent)).append(text).append('\n');
  }
}
