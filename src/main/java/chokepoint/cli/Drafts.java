package chokepoint.cli;

import chokepoint.authoring.Draft;
import chokepoint.rulebase.RuleSources;
import chokepoint.rulebase.lint.Unwritten;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Writes what an author begins with, if all rules still compile with it. */
final class Drafts {
  private final Workshop workshop;
  private final PrintWriter out;

  Drafts(Workshop workshop, PrintWriter out) {
    this.workshop = workshop;
    this.out = out;
  }

  void put(Draft draft) {
    Path folder = workshop.rulesFolder();
    workshop.ruleBase(new RuleSources(draft.onto(RuleSources.read(folder).texts())));
    draft.write(folder);
    draft.additions().keySet().forEach(path -> out.println("wrote " + folder.resolve(path)));
    out.println("Next: write what says " + Unwritten.MARK + " there, then ./chokepoint lint");
    out.flush();
  }
}
