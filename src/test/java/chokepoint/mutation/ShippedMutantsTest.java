package chokepoint.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Progress;
import chokepoint.cases.CaseResult;
import chokepoint.cases.CaseRunner;
import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of the shipped rules; {@code ./chokepoint test --mutate} runs all of their mutants. */
final class ShippedMutantsTest {

  @Test
  void theCasesOfOneTopicNoticeEveryChangeOfItsRule() {
    List<CaseResult> cases =
        new CaseRunner(Shipped.assessor(), Shipped.reader())
            .run(Shipped.RULES.resolve("feed.cases.yaml"));

    MutationScore score =
        new Mutations(Shipped.assessor(), cases, Explanations.NONE)
            .of(Set.of("feed.drl"), Progress.UNHEARD);

    assertThat(score.rules().get(0).survivors()).extracting(Mutant::change).isEmpty();
    assertThat(score.noticed()).isGreaterThan(15);
    assertThat(score.invalid()).isZero();
  }

  @Test
  void whatIsExplainedIsAChangeOfARuleAsItReadsNow() throws IOException {
    Explanations explained =
        Explanations.of(Files.readString(Shipped.RULES.resolve(Explanations.FILE)));
    Set<String> changes =
        Shipped.rules().ruleTexts().stream()
            .flatMap(r -> Mutator.of(r).stream().map(m -> id(r) + ": " + m.change()))
            .collect(Collectors.toSet());

    assertThat(explained.all())
        .as("explanations in rules/survivors.txt; delete or rewrite those of rules that changed")
        .extracting(e -> e.rule() + ": " + e.change())
        .isSubsetOf(changes);
  }

  private static String id(RuleText rule) {
    return Shipped.rules().rule(rule.name()).map(RuleCard::id).orElseThrow();
  }
}
