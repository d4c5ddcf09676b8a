package chokepoint.coverage;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Tallies;
import chokepoint.assessment.Tallies.Ground;
import chokepoint.cases.CaseFiles;
import chokepoint.cases.CaseResult;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.Probes;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds out which rules, and which parts of their conditions, some results cover. */
public final class Surveyor {
  private final Assessor assessor;
  private final RuleBase rules;
  private final Probes probes;

  public Surveyor(Assessor assessor, ModuleCache cache) {
    this.assessor = assessor;
    this.rules = assessor.rules();
    this.probes = new Probes(rules, cache);
  }

  /** What a case is called, and everything that holds in it. */
  private record Settled(String file, Ground ground) {}

  /**
   * Looks into every rule. Parts of conditions are looked for in the cases beside the rules, which
   * are small.
   */
  public Coverage of(List<CaseResult> results) {
    Map<RuleText, List<Part>> parts = new LinkedHashMap<>();
    rules.ruleTexts().forEach(r -> parts.put(r, Parts.of(r, rules.vocabulary())));
    Opening opening = new Opening(probes, parts);
    Tallies tallies = new Tallies(rules.vocabulary(), opening.module());
    List<Settled> cases =
        results.stream()
            .filter(r -> CaseFiles.besideRules(r.file()))
            .flatMap(r -> r.set().stream().map(set -> settled(r.file(), set, tallies)))
            .toList();
    List<RuleCoverage> found = new ArrayList<>();
    for (RuleText rule : rules.ruleTexts()) {
      RuleCard card = rules.rule(rule.name()).orElseThrow();
      String own = card.file().replaceAll("\\.drl$", CaseFiles.ENDING);
      RuleSurvey survey =
          new RuleSurvey(tallies, card, refuses(card), asks(rule), opening.of(rule));
      survey.look(
          cases.stream()
              .sorted(Comparator.comparing((Settled s) -> !s.file().endsWith(own)))
              .map(Settled::ground)
              .toList());
      found.add(survey.found(results));
    }
    return new Coverage(found);
  }

  private boolean refuses(RuleCard rule) {
    return rule.concludes().stream()
        .flatMap(type -> rules.vocabulary().type(type).stream())
        .anyMatch(type -> type.has("mistake"));
  }

  /** The scope of the question is in every case, so asking for it is asking nothing. */
  private boolean asks(RuleText rule) {
    return rule.conditions().stream()
        .flatMap(Element::all)
        .anyMatch(e -> e instanceof Pattern pattern && asks(pattern));
  }

  private boolean asks(Pattern pattern) {
    return pattern.matchesFacts()
        && rules.vocabulary().type(pattern.type()).stream().noneMatch(t -> t.has("scope"));
  }

  private Settled settled(String file, FactSet set, Tallies tallies) {
    return new Settled(file, tallies.ground(assessor.settled(set), set.horizon()));
  }
}
