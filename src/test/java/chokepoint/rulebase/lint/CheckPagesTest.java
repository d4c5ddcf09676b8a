package chokepoint.rulebase.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleBaseException;
import chokepoint.rulebase.RuleSources;
import chokepoint.support.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check has a page, and its examples are what the page says they are. */
final class CheckPagesTest {
  private static final Path TYPES = House.HOME.resolve("src/test/resources/lint/vocabulary.drl");
  private static final Pattern BLOCK = Pattern.compile("```(drl|yaml)\n(.*?)```", Pattern.DOTALL);

  static Stream<String> checks() {
    return Lint.checks().stream();
  }

  @ParameterizedTest
  @MethodSource("checks")
  void itsBadExampleIsFlaggedAndItsGoodOneIsNot(String check) throws IOException {
    List<String> parts = List.of(CheckPage.of(check).split("\n## (What|Why|Bad|Good)\n"));

    assertThat(parts).hasSize(5).noneMatch(String::isBlank);
    assertThat(parts.get(0)).startsWith("# " + check + "\n");
    assertThat(flagged(parts.get(3))).contains(check);
    assertThat(flagged(parts.get(4))).doesNotContain(check, "compile", "safe");
  }

  @Test
  void noPageIsOfACheckThatIsNotThere() throws IOException {
    try (Stream<Path> pages = Files.list(House.HOME.resolve("src/main/resources/lint"))) {
      assertThat(pages.map(p -> p.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(Lint.checks());
    }
    assertThatThrownBy(() -> CheckPage.of("literal"))
        .isInstanceOf(LintException.class)
        .hasMessage("there is no check \"literal\"\n  Maybe literals.");
  }

  /** The checks that have something to say of an example. */
  private static List<String> flagged(String example) throws IOException {
    Matcher block = BLOCK.matcher(example);
    assertThat(block.find()).isTrue();
    String rules = "package chokepoint\n" + block.group(2);
    Set<String> cases = block.find() ? Set.of("example.cases.yaml") : Set.of();
    RuleSources sources =
        new RuleSources(Map.of("vocabulary.drl", Files.readString(TYPES), "example.drl", rules));
    try {
      return Lint.check(RuleBase.compile(sources), sources, cases, Levels.OWN).stream()
          .filter(r -> r.file().equals("example.drl"))
          .map(Remark::check)
          .toList();
    } catch (RuleBaseException e) {
      return e.problems().stream().map(p -> Lint.of(p).check()).toList();
    }
  }
}
