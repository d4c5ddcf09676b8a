package chokepoint.web;

import chokepoint.assessment.Limits;
import chokepoint.cli.OwnProcess;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import chokepoint.support.House;
import chokepoint.support.OneRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A few small rules in a folder that is followed while it is served. */
final class RuleFolder implements AutoCloseable {
  static final String QUESTION =
      """
      {"title": "cut", "horizon": "2027-01-01", "facts": [{"Cut": {"share": 0.4}}]}
      """;

  static final String TOKEN = "open-sesame";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** Every folder begins with the same rules. */
  private static final ModuleCache COMPILED = ModuleCache.in(temporary(), "these tests");

  final Path rules;
  private final Path facts;
  final Served server;

  RuleFolder(Path folder) {
    this(folder, Optional.empty());
  }

  /**
   * Where the rules may be edited.
   *
   * @param patience how long a trial may take
   */
  RuleFolder(Path folder, Duration patience) {
    this(folder, Optional.of(patience));
  }

  private RuleFolder(Path folder, Optional<Duration> patience) {
    rules = folder.resolve("rules");
    facts = folder.resolve("facts");
    write(rules.resolve("types.drl"), OneRule.TYPES);
    write(rules.resolve("cut.drl"), OneRule.RULE);
    write(facts.resolve("scenarios/plain.yaml"), "title: x\nhorizon: 2027-01-01\nfacts: []\n");
    RuleBase first = RuleBase.compile(RuleSources.read(rules), COMPILED);
    server =
        new Served(
            first,
            Served.settings(rules, facts, new Limits(1_000, 1_000, Duration.ofSeconds(20))),
            Served.emptyStore(),
            patience.map(p -> new Authoring(TOKEN, rules, OwnProcess.reviewing(), p)));
    server.api.follow();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory(House.HOME.resolve("target"), "compiled");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void saveRule(String text) {
    write(rules.resolve("cut.drl"), text);
  }

  void saveCases(String text) {
    write(rules.resolve("cut.cases.yaml"), text);
  }

  void saveTypes(String text) {
    write(rules.resolve("types.drl"), text);
  }

  void saveFacts(String name, String text) {
    write(facts.resolve(name), text);
  }

  void deleteRules() {
    try {
      Files.delete(rules.resolve("cut.drl"));
      Files.delete(rules.resolve("types.drl"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode state() {
    return server.json("/api/rules/state");
  }

  /** The state once it is as wanted. */
  JsonNode stateOnce(Predicate<JsonNode> wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonNode state = state();
    while (!wanted.test(state)) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("still " + state);
      }
      sleep();
      state = state();
    }
    return state;
  }

  /** How many findings there are about a cut of 40 %. */
  int shortages() {
    JsonNode answer = Served.json(server.post("/api/assessments?store=false", QUESTION));
    return answer.get("findings").size();
  }

  private static void sleep() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
