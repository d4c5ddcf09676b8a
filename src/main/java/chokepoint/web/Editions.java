package chokepoint.web;

import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleProblem;
import java.util.List;

/**
 * The edition of the rules that answers now, and what keeps a newer one from answering. A new one
 * is swapped in whole; requests that are under way end under the one they began with.
 */
final class Editions {
  /**
   * Where things stand.
   *
   * @param serial counts the editions that have answered
   * @param facts counts how often files of facts were saved
   * @param problems why the rules as they are saved do not answer; empty if they do
   */
  record State(Edition current, int serial, int facts, List<RuleProblem> problems) {
    State {
      problems = List.copyOf(problems);
    }
  }

  private final Settings settings;
  private final ModuleCache cache;
  private volatile State state;

  Editions(Settings settings, RuleBase first, ModuleCache cache) {
    this.settings = settings;
    this.cache = cache;
    this.state = new State(edition(first), 1, 0, List.of());
  }

  Edition current() {
    return state.current();
  }

  State state() {
    return state;
  }

  /** From now on these rules answer. */
  synchronized void serve(RuleBase rules) {
    boolean same = rules.digest().equals(state.current().rules().digest());
    state =
        same
            ? new State(state.current(), state.serial(), state.facts(), List.of())
            : new State(edition(rules), state.serial() + 1, state.facts(), List.of());
  }

  /** The rules as they are saved cannot answer; those that do go on. */
  synchronized void refuse(List<RuleProblem> problems) {
    state = new State(state.current(), state.serial(), state.facts(), problems);
  }

  /** Facts are read anew for each request; only what was made of them before is out of date. */
  synchronized void factsSaved() {
    state = new State(state.current(), state.serial(), state.facts() + 1, state.problems());
  }

  /** Rules answer once all of them can be made ready to run. */
  private Edition edition(RuleBase rules) {
    rules.kieBase();
    return Edition.of(rules, settings.facts(), settings.limits(), cache);
  }
}
