package chokepoint.coverage;

import chokepoint.rulebase.OpenModule;
import chokepoint.rulebase.Probes;
import chokepoint.rulebase.syntax.RuleText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles what looks for parts of rules' conditions, and leaves out what does not compile. */
final class Opening {
  private final Probes probes;
  private final Map<RuleText, Probed> parts = new LinkedHashMap<>();
  private final OpenModule module;

  Opening(Probes probes, Map<RuleText, List<Part>> parts) {
    this.probes = probes;
    parts.forEach((rule, all) -> this.parts.put(rule, new Probed(all, all)));
    Optional<OpenModule> whole = probes.open(texts(this.parts));
    if (whole.isEmpty()) {
      parts.forEach((rule, all) -> this.parts.put(rule, new Probed(all, compiling(rule, all))));
    }
    this.module =
        whole.or(() -> probes.open(texts(this.parts))).orElseThrow(IllegalStateException::new);
  }

  OpenModule module() {
    return module;
  }

  Probed of(RuleText rule) {
    return parts.get(rule);
  }

  private List<Part> compiling(RuleText rule, List<Part> all) {
    return compiles(rule, all)
        ? all
        : all.stream().filter(part -> compiles(rule, List.of(part))).toList();
  }

  private boolean compiles(RuleText rule, List<Part> some) {
    return probes.open(texts(Map.of(rule, new Probed(some, some)))).isPresent();
  }

  /** A rule none of whose parts can be looked for is not looked into. */
  private static Map<String, Probes.Part> texts(Map<RuleText, Probed> parts) {
    Map<String, Probes.Part> texts = new LinkedHashMap<>();
    parts.forEach(
        (rule, probed) -> {
          if (!probed.looked().isEmpty()) {
            texts.put(rule.name(), new Probes.Part(rule.file(), Parts.whole(rule)));
          }
          probed
              .looked()
              .forEach(p -> texts.put(p.probe(), new Probes.Part(rule.file(), p.conditions())));
        });
    return texts;
  }
}
