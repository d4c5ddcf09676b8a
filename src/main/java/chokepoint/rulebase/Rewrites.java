package chokepoint.rulebase;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Rules of an edition written another way, compiled so that each can stand in for the rule it was
 * made from, in that rule's turn. One that does not compile is left out.
 */
public final class Rewrites {
  private final RuleBase rules;
  private final Map<String, Integer> turns;
  private final Map<String, Rewrite> compiled = new LinkedHashMap<>();
  private OpenModule module;

  /**
   * A rule written another way.
   *
   * @param name its own, which no rule of the edition has
   * @param rule name of the rule it stands in for
   * @param body its text from {@code when} to {@code end}
   */
  public record Rewrite(String name, String rule, String body) {}

  private Rewrites(RuleBase rules) {
    this.rules = rules;
    this.turns = Strata.of(rules.rules(), rules.vocabulary());
    this.module = rules.compiled();
  }

  public static Rewrites of(RuleBase rules, List<Rewrite> all) {
    Rewrites rewrites = new Rewrites(rules);
    if (!all.isEmpty()) {
      rewrites.compile(all, new RuleWriter(rules.sources()));
    }
    return rewrites;
  }

  /** Halves what does not compile together until it stands alone. */
  private void compile(List<Rewrite> some, RuleWriter writer) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Rewrite r : some) {
      String file = rules.rule(r.rule()).orElseThrow().file();
      texts.put(
          "rewrite-" + texts.size() + ".drl", writer.text(file, r.name(), "@All " + r.body()));
    }
    Optional<CompiledModule> built = Build.of(rules.types().unit(texts)).module();
    if (built.isPresent()) {
      module = module.with(built.get().content());
      some.forEach(r -> compiled.put(r.name(), r));
    } else if (some.size() > 1) {
      int middle = some.size() / 2;
      compile(some.subList(0, middle), writer);
      compile(some.subList(middle, some.size()), writer);
    }
  }

  /** The names of those that compile. */
  public Set<String> names() {
    return new LinkedHashSet<>(compiled.keySet());
  }

  /** The rules of the edition and those that compile; any few can be had. */
  public OpenModule module() {
    return module;
  }

  /** The edition with one of them in the place of its rule. */
  public RuleBase standingIn(String name) {
    String rule = Objects.requireNonNull(compiled.get(name), name).rule();
    Map<String, Integer> its = new LinkedHashMap<>();
    turns.forEach((other, turn) -> its.put(other.equals(rule) ? name : other, turn));
    return rules.with(module, its, name, rule);
  }
}
