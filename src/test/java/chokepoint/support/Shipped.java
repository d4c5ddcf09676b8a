package chokepoint.support;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The rules and facts of this project, compiled once for all tests. */
public final class Shipped {
  public static final Path RULES = House.HOME.resolve("rules");
  public static final Path FACTS = House.HOME.resolve("facts");
  private static final RuleBase BASE = RuleBase.compile(RuleSources.read(RULES), kept());
  private static final Assessor ASSESSOR = new Assessor(BASE, Limits.GENEROUS);

  private Shipped() {}

  public static RuleBase rules() {
    return BASE;
  }

  public static Assessor assessor() {
    return ASSESSOR;
  }

  public static FactSetReader reader() {
    return new FactSetReader(BASE.vocabulary(), FACTS);
  }

  public static FactSet scenario(String name) {
    return reader().read(FACTS.resolve("scenarios").resolve(name + ".yaml"));
  }

  public static Assessment assess(String scenario) {
    return ASSESSOR.assess(scenario(scenario));
  }

  /** From one process with tests to the next, until the program or its libraries change. */
  private static ModuleCache kept() {
    Path target = House.HOME.resolve("target");
    try (Stream<Path> classes = Files.walk(target.resolve("classes"))) {
      long newest =
          Stream.concat(classes, Stream.of(House.HOME.resolve("pom.xml"))) // versions of libraries
              .mapToLong(file -> file.toFile().lastModified())
              .max()
              .orElseThrow();
      return ModuleCache.in(target.resolve("compiled-for-tests"), "classes of " + newest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
