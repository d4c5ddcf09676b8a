package chokepoint.assessment;

import static chokepoint.assessment.Shuffled.json;
import static chokepoint.assessment.Shuffled.shuffled;
import static chokepoint.assessment.Shuffled.tree;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetReader;
import chokepoint.report.Json;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import chokepoint.support.Shipped;
import chokepoint.support.SupplyNetwork;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The order of facts, of rules and of rule files changes nothing. Facts and files are sorted when
 * they are read; here facts are also shuffled behind that sort, and files renamed so that they sort
 * otherwise: the engine does not live off the order either.
 */
final class ShuffleTest {
  private static final List<String> FACTS = SupplyNetwork.facts(400, true, 4);
  private static final FactSet NETWORK = network(Shipped.rules(), FACTS);
  private static final Assessment ASSESSED = Shipped.assessor().assess(NETWORK);
  private static final Assessment PROVEN = Shipped.assessor().prove(NETWORK);
  private static final String SCENARIO = "japan-dual-use-ban";

  static IntStream seeds() {
    return IntStream.range(0, 20);
  }

  /** Fewer, as each compiles all rules anew. */
  static IntStream fewSeeds() {
    return IntStream.range(0, 6);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void factsMayBeWrittenInAnyOrder(int seed) {
    FactSet set = network(Shipped.rules(), shuffled(FACTS, new Random(seed)));
    assertThat(json(Shipped.assessor().assess(set))).isEqualTo(json(ASSESSED));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void factsMayReachTheEngineInAnyOrder(int seed) {
    Assessment shuffled = Shuffled.prove(Shipped.assessor(), NETWORK, new Random(seed));
    assertThat(json(shuffled)).isEqualTo(json(PROVEN));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void ruleFilesMayBeFoundInAnyOrder(int seed) {
    Map<String, String> texts = Shipped.rules().sources().texts();
    Map<String, String> found = new LinkedHashMap<>();
    shuffled(texts.keySet(), new Random(seed)).forEach(path -> found.put(path, texts.get(path)));
    RuleSources sources = new RuleSources(found);
    assertThat(List.copyOf(sources.texts().entrySet())).isEqualTo(List.copyOf(texts.entrySet()));
    assertThat(sources.digest()).isEqualTo(Shipped.rules().digest());
  }

  @ParameterizedTest
  @MethodSource("fewSeeds")
  void rulesMayStandAnywhereInFilesOfAnyName(int seed) {
    RuleBase rules = RuleBase.compile(moved(Shipped.rules().sources(), new Random(seed)));
    Assessor assessor = new Assessor(rules, Limits.GENEROUS);
    FactSet scenario = new FactSetReader(rules.vocabulary(), Shipped.FACTS).read(scenarioFile());
    assertThat(withoutPlaces(assessor.assess(network(rules, FACTS))))
        .isEqualTo(withoutPlaces(ASSESSED));
    assertThat(withoutPlaces(assessor.assess(scenario)))
        .isEqualTo(withoutPlaces(Shipped.assess(SCENARIO)));
  }

  private static Path scenarioFile() {
    return Shipped.FACTS.resolve("scenarios").resolve(SCENARIO + ".yaml");
  }

  private static FactSet network(RuleBase rules, List<String> facts) {
    return new FactSetReader(rules.vocabulary(), Shipped.FACTS)
        .read(SupplyNetwork.json(facts), "network");
  }

  /** Files under names that sort otherwise, the rules of each in another order. */
  private static RuleSources moved(RuleSources sources, Random random) {
    Map<String, String> moved = new TreeMap<>();
    sources
        .texts()
        .forEach(
            (path, text) -> {
              List<String> parts = List.of(text.split("(?m)^(?=rule \")"));
              List<String> rules = shuffled(parts.subList(1, parts.size()), random);
              String name = "%06d-%s".formatted(random.nextInt(1_000_000), path);
              moved.put(name, parts.get(0) + String.join("\n", rules));
            });
    return new RuleSources(moved);
  }

  /** Without where each rule stands and the digest of the files. */
  private static String withoutPlaces(Assessment assessment) {
    Map<String, Object> tree = tree(assessment);
    tree.remove("rules");
    for (Object firing : (List<?>) tree.get("firings")) {
      ((Map<?, ?>) firing).keySet().removeAll(List.of("file", "line"));
    }
    return Json.text(tree);
  }
}
