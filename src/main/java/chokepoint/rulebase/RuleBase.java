package chokepoint.rulebase;

import chokepoint.rulebase.syntax.RuleText;
import chokepoint.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.KieBase;

/** A compiled, immutable edition of the rules. */
public final class RuleBase {
  /** The one package every DRL file is in. */
  public static final String PACKAGE = "chokepoint";

  private final OpenModule compiled;
  private final KieBase kieBase;
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
        compiled.all(Strata.of(rules, vocabulary)),
        vocabulary,
        rules,
        texts,
        sources,
        types);
  }

  private RuleBase(
      OpenModule compiled,
      KieBase kieBase,
      Vocabulary vocabulary,
      List<RuleCard> rules,
      List<RuleText> texts,
      RuleSources sources,
      FactClasses types) {
    this.compiled = compiled;
    this.kieBase = kieBase;
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

  public KieBase kieBase() {
    return kieBase;
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

  /** The same edition with one rule replaced by another, which counts as the one it replaces. */
  RuleBase with(KieBase changed, String standIn, String replaced) {
    RuleBase base = new RuleBase(compiled, changed, vocabulary, rules, texts, sources, types);
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
