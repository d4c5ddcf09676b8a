package chokepoint.backtest;

import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import chokepoint.whynot.Candidate;
import chokepoint.whynot.Question;
import chokepoint.whynot.WhyNot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** What kept the rules from concluding an event that was observed. */
final class Doubts {
  private static final int DEEPEST = 4;
  private static final int SHOWN = 2;

  private final FactSet set;
  private final BiFunction<FactSet, Question, WhyNot> asker;

  Doubts(FactSet set, BiFunction<FactSet, Question, WhyNot> asker) {
    this.set = set;
    this.asker = asker;
  }

  /** For each finding that would have said so, what stopped the rule that came nearest to it. */
  List<Text> about(Event event) {
    return event.questions().stream()
        .flatMap(q -> asker.apply(set, q).candidates().stream().limit(1))
        .map(Doubts::chain)
        .distinct()
        .limit(SHOWN)
        .toList();
  }

  /** What is unmet, then what is unmet of the finding it waits for, and so on. */
  private static Text chain(Candidate nearest) {
    List<Text> links = new ArrayList<>();
    Candidate here = nearest;
    while (here != null && links.size() < DEEPEST) {
      links.add(link(here.rule().id(), here.unmet().text()));
      here = here.missing().stream().flatMap(m -> m.candidates().stream()).findFirst().orElse(null);
    }
    return Sentences.joined(links, " ", " ");
  }

  private static Text link(String rule, Text unmet) {
    return new Text(rule + ": " + unmet.en(), unmet.zh().map(zh -> rule + "：" + zh));
  }
}
