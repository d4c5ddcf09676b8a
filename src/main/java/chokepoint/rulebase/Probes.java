package chokepoint.rulebase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.KieBase;

/**
 * Parts of rules' conditions, compiled so that what matches them can be looked at. They conclude
 * nothing.
 */
public final class Probes {
  private final FactClasses types;
  private final RuleWriter writer;
  private final ModuleCache cache;

  /** Probes for the rules of an edition, with its fact types. */
  public Probes(RuleBase rules, ModuleCache cache) {
    this.cache = cache;
    this.types = rules.types();
    this.writer = new RuleWriter(rules.sources());
  }

  /**
   * Compiles conditions.
   *
   * @param conditions by name of the probe: DRL as it stands in a rule of the given file
   * @return empty if they do not compile
   */
  public Optional<KieBase> compile(Map<String, Part> conditions) {
    return open(conditions).map(OpenModule::all);
  }

  /** The same, of which any few can be had by themselves. */
  public Optional<OpenModule> open(Map<String, Part> conditions) {
    Map<String, String> texts = new LinkedHashMap<>();
    conditions.forEach(
        (name, part) -> texts.put("probe-" + texts.size() + ".drl", text(name, part)));
    Unit unit = types.unit(texts);
    return cache
        .get(unit.key(), () -> Build.of(unit).module())
        .map(probes -> OpenModule.of(List.of(types.content(), probes.content())));
  }

  /** Some conditions of a rule in a file. */
  public record Part(String file, String conditions) {}

  private String text(String name, Part part) {
    return writer.text(part.file(), name, "when\n" + part.conditions() + "\nthen\nend");
  }
}
