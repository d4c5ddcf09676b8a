package chokepoint.cli;

import chokepoint.rulebase.ModuleCache;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the packaged program keeps rules it has compiled: beside its own build. */
final class CompiledRules {
  private CompiledRules() {}

  static ModuleCache cache(Path home) {
    try {
      Path program =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(program)) {
        return ModuleCache.NONE; // run from classes, which change under it
      }
      String build = Files.size(program) + " " + Files.getLastModifiedTime(program);
      return ModuleCache.in(home.resolve("target").resolve("compiled"), build);
    } catch (URISyntaxException | IOException e) {
      return ModuleCache.NONE;
    }
  }
}
