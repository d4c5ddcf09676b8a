package chokepoint.rulebase;

import chokepoint.rulebase.CompiledModule.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compiles an edition in parts: the fact types, then units of rules against the fact types they
 * name. What is kept from an earlier edition is not compiled again.
 */
final class Units {
  private final Edition edition;
  private final ModuleCache cache;
  private final Engine engine;

  Units(Edition edition, ModuleCache cache, Engine engine) {
    this.edition = edition;
    this.cache = cache;
    this.engine = engine;
  }

  /** Empty if they do not compile. */
  Optional<CompiledModule> types() {
    return cache.get(
        edition.types(),
        () -> {
          Build build = Build.of(edition.types());
          engine.blameTypes(build);
          return build.module();
        });
  }

  /** All rules, but for units that do not compile. */
  List<Content> rules(FactClasses types) {
    List<Content> modules = new ArrayList<>();
    for (List<String> paths : edition.units()) {
      Unit unit = types.unit(edition.rulesOnly(paths));
      cache
          .get(unit.key(), () -> compile(unit, paths))
          .map(CompiledModule::content)
          .ifPresent(modules::add);
    }
    return modules;
  }

  private Optional<CompiledModule> compile(Unit unit, List<String> paths) {
    Build build = Build.of(unit);
    if (build.module().isEmpty()) {
      engine.blame(paths, build);
    }
    return build.module();
  }
}
