package chokepoint.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.Expectations.ExpectedFinding;
import chokepoint.facts.FactSet;
import chokepoint.rulebase.ModuleCache;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What scenarios expect not to follow: why it does not is told down to what stops it. */
final class ScenarioWhyNotTest {
  private static final Asker ASKER = new Asker(Shipped.assessor(), ModuleCache.NONE);

  static Stream<FactSet> scenarios() throws IOException {
    try (Stream<Path> files = Files.list(Shipped.FACTS.resolve("scenarios"))) {
      return files.sorted().toList().stream()
          .map(file -> Shipped.reader().read(file))
          .filter(set -> !set.expect().absent().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void what_is_absent_is_stopped_by_something_that_is_named(FactSet set) {
    for (ExpectedFinding absent : set.expect().absent()) {
      Map<String, String> fields = new TreeMap<>();
      absent.fields().forEach((name, value) -> fields.put(name, value.toString()));
      WhyNot answer = ASKER.ask(set, new Question(absent.type(), fields));

      assertThat(answer.candidates()).as("%s", absent).isNotEmpty();
      candidates(answer).forEach(ScenarioWhyNotTest::saysWhatStopsIt);
    }
  }

  private static Stream<Candidate> candidates(WhyNot answer) {
    return answer.candidates().stream()
        .flatMap(
            c ->
                Stream.concat(
                    Stream.of(c), c.missing().stream().flatMap(ScenarioWhyNotTest::candidates)));
  }

  /** What is missing, or the facts and the values on both sides; never that something is amiss. */
  private static void saysWhatStopsIt(Candidate candidate) {
    Unmet unmet = candidate.unmet();
    for (String text : new String[] {unmet.text().en(), unmet.text().zh().orElseThrow()}) {
      assertThat(text)
          .as("%s", unmet)
          .isNotBlank()
          .doesNotContain("$", "nothing comes of", "没有结果", "must hold", "应满足")
          .doesNotEndWith(" ")
          .doesNotEndWith("：");
    }
    boolean missing = unmet.text().en().startsWith("there is no ");
    assertThat(missing || !unmet.facts().isEmpty() || !unmet.values().isEmpty())
        .as("%s", unmet)
        .isTrue();
  }
}
