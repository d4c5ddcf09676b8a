package chokepoint.rulebase;

import chokepoint.rulebase.syntax.RuleText;
import chokepoint.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.KieBase;

/** A compiled, immutable edition of the rules. */
public final class RuleBase {
  /** The one package every DRL file is in. */
  public static final String PACKAGE = "chokepoint";

  private final OpenModule compiled;
  private final RunnableRules runnable;
  private final Vocabulary vocabulary;
  private final List<RuleCard> rules;
  private final Map<String, RuleCard> byName = new HashMap<>();
  private final List<RuleText> texts;
  private final RuleSources sources;
  private final FactClasses types;
  private final String digest;

  RuleBase(
      OpenModule compiled,
      Vocabulary vocabulary,
      List<RuleCard> rules,
      List<RuleText> texts,
      RuleSources sources,
      FactClasses types) {
    this(
        compiled,
        new RunnableRules(compiled, Strata.of(rules, vocabulary), new Reachable(rules, vocabulary)),
        vocabulary,
        rules,
        texts,
        sources,
        types);
  }

  private RuleBase(
      OpenModule compiled,
      RunnableRules runnable,
      Vocabulary vocabulary,
      List<RuleCard> rules,
      List<RuleText> texts,
      RuleSources sources,
      FactClasses types) {
    this.compiled = compiled;
    this.runnable = runnable;
    this.vocabulary = vocabulary;
    this.rules = List.copyOf(rules);
    this.texts = List.copyOf(texts);
    this.sources = sources;
    this.types = types;
    this.rules.forEach(r -> byName.put(r.name(), r));
    this.digest = sources.digest();
  }

  /**
   * Compiles rule files.
   *
   * @throws RuleBaseException if any does not compile, with every problem found
   */
  public static RuleBase compile(RuleSources sources) {
    return compile(sources, ModuleCache.NONE);
  }

  /**
   * Compiles rule files, unless the cache holds what they compile to.
   *
   * @throws RuleBaseException if any does not compile, with every problem found
   */
  public static RuleBase compile(RuleSources sources, ModuleCache cache) {
    return new Compiler(sources, cache).compile();
  }

  /** All rules, ready to run. */
  public KieBase kieBase() {
    return runnable.all();
  }

  /**
   * The rules that some facts could ever make fire, ready to run.
   *
   * @param types of the facts, by name
   */
  public KieBase kieBase(Set<String> types) {
    return runnable.reachedBy(types);
  }

  /**
   * The same, and maybe others: whatever is at hand.
   *
   * @param types of the facts, by name
   * @param facts how many there are: the more, the more it is worth to leave the other rules out
   */
  public KieBase kieBase(Set<String> types, int facts) {
    return runnable.reachedBy(types, facts);
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All rules, by file and line. */
  public List<RuleCard> rules() {
    return rules;
  }

  public Optional<RuleCard> rule(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All rules as they are written, in the same order. */
  public List<RuleText> ruleTexts() {
    return texts;
  }

  /** The files it was compiled from. */
  public RuleSources sources() {
    return sources;
  }

  /**
   * The same edition with one rule replaced by another, which counts as the one it replaces.
   *
   * @param more these rules and the other one
   * @param turns of all rules, with the other one in its place
   */
  RuleBase with(OpenModule more, Map<String, Integer> turns, String standIn, String replaced) {
    List<RuleCard> those =
        rules.stream().map(r -> r.name().equals(replaced) ? r.rewritten(standIn) : r).toList();
    RunnableRules its = new RunnableRules(more, turns, new Reachable(those, vocabulary));
    RuleBase base = new RuleBase(compiled, its, vocabulary, rules, texts, sources, types);
    rule(replaced).ifPresent(card -> base.byName.put(standIn, card));
    return base;
  }

  /** The rules as they were compiled, to be taken apart. */
  public OpenModule compiled() {
    return compiled;
  }

  /** The fact types, to compile more rules with. */
  FactClasses types() {
    return types;
  }

  /** Identifies this edition: the digest of its sources. */
  public String digest() {
    return digest;
  }
}
