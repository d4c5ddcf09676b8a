package chokepoint.rulebase.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LevelsTest {
  private static final RuleSources SOURCES =
      new RuleSources(
          Map.of(
              "lamps.drl",
              """
              package chokepoint
              declare Lamp
                  id : String @key @doc("Its id")
              end
              """));

  private static List<Remark> lint(String levels) {
    return Lint.check(RuleBase.compile(SOURCES), SOURCES, Set.of(), Levels.of(levels));
  }

  @Test
  void a_check_is_as_grave_as_the_folder_says() {
    assertThat(lint("")).extracting(Remark::check).contains("types", "chinese", "unused");
    assertThat(lint("# less\n\nchinese: ignore # so far\ntypes: warning\nunused: error\n"))
        .extracting(r -> r.check() + " " + r.severity())
        .containsOnly("types WARNING", "unused ERROR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "literal: error | lint.yaml:2: there is no check \"literal\" | Maybe write literals.",
        "literals: strict | lint.yaml:2: there is no level \"strict\" | Maybe error, warning or",
        "literals | lint.yaml:2: \"literals\" sets no level | Maybe write literals: warning.",
        "types: error | lint.yaml:2: types is set twice | Maybe delete one line.",
        "safe: ignore | lint.yaml:2: \"safe\" is made by the compiler | Maybe delete this line"
      })
  void a_mistake_is_told_with_its_line(String line, String message, String advice) {
    assertThatThrownBy(() -> Levels.of("types: error\n" + line + "\n"))
        .isInstanceOf(LintException.class)
        .hasMessageContainingAll(message, advice);
  }

  @Test
  void the_shipped_levels_name_every_check_that_can_be_set() throws IOException {
    Levels shipped = Levels.of(Files.readString(Shipped.RULES.resolve(Levels.FILE)));

    assertThat(shipped.byCheck().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Lint.checks().stream().filter(c -> !Lint.ofTheCompiler(c)).toList());
  }
}
