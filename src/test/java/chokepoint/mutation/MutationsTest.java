package chokepoint.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Progress;
import chokepoint.mutation.RuleScore.Explained;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MutationsTest {
  private static final Assessor LAMPS =
      Lamps.glowing(
          "    Lamp($lamp: id, $volts: volts > 10)\n    not Fuse(lamp == $lamp)",
          "    insertLogical(new Glow($lamp, $volts));");
  private static final String GLOWS =
      "facts: [Lamp: {id: a, volts: 12}]\nexpect: {findings: [Glow: {lamp: a, light: 12}]}";
  private static final String WEAK =
      "facts: [Lamp: {id: a, volts: 10}]\nexpect: {absent: [Glow: {}]}";
  private static final String FUSED =
      "facts: [Lamp: {id: a, volts: 12}, Fuse: {lamp: a}]\nexpect: {absent: [Glow: {}]}";
  private static final String FUSED_ELSEWHERE =
      "facts: [Lamp: {id: a, volts: 12}, Fuse: {lamp: b}]\nexpect: {fired: [LMP-001]}";

  @TempDir private Path folder;

  @Test
  void aMutantSurvivesUnlessACaseFailsOnIt() {
    assertThat(survivors(GLOWS))
        .containsExactly(
            "Lamp($volts: volts > 10) -> Lamp($volts: volts)",
            "Lamp($volts: volts > 10) -> Lamp($volts: volts >= 10)",
            "Lamp($volts: volts > 10) -> Lamp($volts: volts > 11)",
            "Lamp($volts: volts > 10) -> Lamp($volts: volts > 9)",
            "not Fuse(lamp == $lamp) -> nothing",
            "Fuse(lamp == $lamp) -> Fuse()",
            "Fuse(lamp == $lamp) -> Fuse(lamp != $lamp)");
  }

  @Test
  void theScoreIsTheShareOfMutantsThatAreNoticed() {
    MutationScore score = score(Explanations.NONE, GLOWS, WEAK, FUSED, FUSED_ELSEWHERE);

    assertThat(score.rules().get(0).survivors())
        .extracting(Mutant::change)
        .containsExactly("Lamp($volts: volts > 10) -> Lamp($volts: volts > 11)");
    assertThat(score.mutants()).isEqualTo(9);
    assertThat(score.noticed()).isEqualTo(8);
    assertThat(score.invalid()).isZero();
    assertThat(score.share()).isEqualTo(8 / 9.0);
  }

  @Test
  void anExplainedSurvivorIsTakenApartAndDoesNotRaiseTheScore() {
    String change = "Lamp($volts: volts > 10) -> Lamp($volts: volts > 11)";
    MutationScore score =
        score(
            Explanations.of("LMP-001: " + change + "\n    No lamp has 10 to 11 volts."),
            GLOWS,
            WEAK,
            FUSED,
            FUSED_ELSEWHERE);

    RuleScore rule = score.rules().get(0);
    assertThat(rule.survivors()).isEmpty();
    assertThat(rule.explained())
        .extracting(e -> e.mutant().change(), Explained::because)
        .containsExactly(tuple(change, "No lamp has 10 to 11 volts."));
    assertThat(score.stale()).isEmpty();
    assertThat(score.share()).isEqualTo(8 / 9.0);
  }

  @Test
  void anExplanationOfWhatIsNoticedOrIsNotThereIsStale() {
    Explanations explanations =
        Explanations.of(
            """
            LMP-001: not Fuse(lamp == $lamp) -> nothing
            LMP-001: Lamp(weight > 1) -> Lamp()
            OLD-001: Lamp(volts > 1) -> Lamp()
                Long ago.
            """);

    assertThat(score(explanations, GLOWS, FUSED).stale()).isEqualTo(explanations.all());
  }

  @Test
  void aMutantThatDoesNotCompileIsNotCounted() {
    Assessor texts =
        Lamps.glowing(
            "    Lamp($lamp: id, $volts: volts)",
            "    insertLogical(new Glow($lamp + $lamp, $volts * 2));");
    MutationScore score =
        score(
            texts,
            "facts: [Lamp: {id: a, volts: 3}]\n"
                + "expect: {findings: [Glow: {lamp: aa, light: 6}]}");

    assertThat(score.rules().get(0).survivors()).isEmpty();
    assertThat(score.invalid()).isEqualTo(1);
    assertThat(score.noticed()).isEqualTo(3);
  }

  @Test
  void aMutantThatBreaksDownIsNoticed() {
    Assessor guarded =
        Lamps.glowing(
            """
                Lamp($id: id, $volts: volts)
                $place : Double(this < 1) from $volts
                $lamp : String() from java.util.List.of("first").get($place.intValue())
            """,
            "    insertLogical(new Glow($lamp, $volts));");
    MutationScore score =
        score(guarded, "facts: [Lamp: {id: a, volts: 5}]\nexpect: {absent: [Glow: {}]}");

    assertThat(score.rules().get(0).survivors())
        .extracting(Mutant::change)
        .contains("Double(this < 1) -> Double(this <= 1)")
        .doesNotContain("Double(this < 1) -> Double()");
  }

  @Test
  void onlyRulesOfTheNamedFilesAreMutatedAndProgressIsTold() {
    List<String> told = new ArrayList<>();
    Mutations mutations =
        new Mutations(LAMPS, Lamps.cases(LAMPS, folder, GLOWS), Explanations.NONE);

    assertThat(mutations.of(Set.of("other.drl"), Progress.UNHEARD).rules()).isEmpty();
    mutations.of(Set.of("lamps.drl"), (done, of) -> told.add(done + " / " + of));
    assertThat(told).containsExactly("1 / 1");
  }

  private List<String> survivors(String... cases) {
    return score(Explanations.NONE, cases).rules().get(0).survivors().stream()
        .map(Mutant::change)
        .toList();
  }

  private MutationScore score(Assessor assessor, String... cases) {
    return new Mutations(assessor, Lamps.cases(assessor, folder, cases), Explanations.NONE)
        .of(Set.of("lamps.drl"), Progress.UNHEARD);
  }

  private MutationScore score(Explanations explanations, String... cases) {
    return new Mutations(LAMPS, Lamps.cases(LAMPS, folder, cases), explanations)
        .of(Set.of("lamps.drl"), Progress.UNHEARD);
  }
}
