package chokepoint.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chokepoint.rulebase.syntax.RuleText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MutatorTest {

  @Test
  void aConstraintIsLeftOutAndTurnedAndKeepsTheNameItGives() {
    assertThat(changes("    Lamp($lamp: id, $volts: volts == 10)", GLOW))
        .containsExactly(
            "19 constraint left out: Lamp($volts: volts == 10) -> Lamp($volts: volts)",
            "19 comparison turned: Lamp($volts: volts == 10) -> Lamp($volts: volts != 10)",
            "19 number moved: Lamp($volts: volts == 10) -> Lamp($volts: volts == 11)",
            "19 number moved: Lamp($volts: volts == 10) -> Lamp($volts: volts == 9)");
  }

  @Test
  void aBoundaryIsShifted() {
    assertThat(changes("    Lamp($lamp: id, $volts: volts, volts > $volts)", GLOW))
        .containsExactly(
            "19 constraint left out: Lamp(volts > $volts) -> Lamp()",
            "19 comparison turned: Lamp(volts > $volts) -> Lamp(volts <= $volts)",
            "19 boundary shifted: Lamp(volts > $volts) -> Lamp(volts >= $volts)");
  }

  @Test
  void eachOperandIsLeftOutInBracketsToo() {
    String either = "Lamp(id == \"a\" || (volts == 1 && id == \"b\"))";

    assertThat(changes("    Lamp($lamp: id, $volts: volts, " + inner(either) + ")", GLOW))
        .contains(
            "19 constraint left out: " + either + " -> Lamp()",
            "19 constraint left out: " + either + " -> Lamp((volts == 1 && id == \"b\"))",
            "19 constraint left out: " + either + " -> Lamp(id == \"a\")",
            "19 constraint left out: " + either + " -> Lamp(id == \"a\" || (id == \"b\"))",
            "19 constraint left out: " + either + " -> Lamp(id == \"a\" || (volts == 1))");
  }

  @Test
  void aConditionIsLeftOutUnlessItNamesWhatIsAskedElsewhere() {
    assertThat(changes("    Lamp($lamp: id, $volts: volts)\n    not Fuse(lamp == $lamp)", GLOW))
        .containsExactly(
            "20 condition left out: not Fuse(lamp == $lamp) -> nothing",
            "20 negation turned: not Fuse(lamp == $lamp) -> exists Fuse(lamp == $lamp)",
            "20 constraint left out: Fuse(lamp == $lamp) -> Fuse()",
            "20 comparison turned: Fuse(lamp == $lamp) -> Fuse(lamp != $lamp)");
  }

  @Test
  void whatIsAskedForTogetherIsLeftOutOneByOne() {
    String both = "not (Fuse($on: lamp) and Lamp(volts > 7))";
    List<Mutant> mutants = mutants("    Lamp($lamp: id, $volts: volts)\n    " + both, GLOW);

    assertThat(mutants)
        .filteredOn(m -> m.change().endsWith("-> nothing"))
        .extracting(Mutant::change, m -> m.body().lines().skip(2).findFirst().orElseThrow().strip())
        .containsExactly(
            tuple(both + " -> nothing", "then"),
            tuple("Fuse($on: lamp) -> nothing", "not (Lamp(volts > 7))"),
            tuple("Lamp(volts > 7) -> nothing", "not (Fuse($on: lamp))"));
  }

  @Test
  void valuesAreWorkedOutOtherwiseAndTextsLeftAlone() {
    String chosen = "$w : Double() from Math.min($v, $v)";
    String worked = "$volts : Double() from $w * 2";

    assertThat(
            changes(
                "    Lamp($lamp: id, $v: volts)\n    " + chosen + "\n    " + worked,
                "    insertLogical(new Glow($lamp + \" + \" + $lamp, $volts));"))
        .containsExactly(
            "20 value turned: " + chosen + " -> " + chosen.replace("min", "max"),
            "21 value turned: " + worked + " -> " + worked.replace("*", "/"),
            "21 number moved: " + worked + " -> " + worked.replace("2", "1"),
            "21 number moved: " + worked + " -> " + worked.replace("2", "3"));
  }

  @Test
  void aConclusionIsLeftOutWhereThereAreSeveralAndChangesInOneAreMarked() {
    List<Mutant> mutants =
        mutants(
            "    Lamp($lamp: id, $volts: volts)",
            GLOW + "\n    insertLogical(new Glow($lamp, $volts * 2));");

    assertThat(mutants).allMatch(Mutant::concludes);
    assertThat(mutants)
        .extracting(Mutant::change)
        .containsExactly(
            "insertLogical(new Glow($lamp, $volts)); -> nothing",
            "insertLogical(new Glow($lamp, $volts * 2)); -> nothing",
            "insertLogical(new Glow($lamp, $volts * 2)); -> insertLogical(new Glow($lamp, $volts / 2));",
            "insertLogical(new Glow($lamp, $volts * 2)); -> insertLogical(new Glow($lamp, $volts * 1));",
            "insertLogical(new Glow($lamp, $volts * 2)); -> insertLogical(new Glow($lamp, $volts * 3));");
  }

  @Test
  void changesThatReadAlikeAreNumberedAndLongOnesShortened() {
    String fuse = "Fuse(lamp == $lamp) or Fuse(lamp == $lamp)";
    String sum = "$volts + " + "$volts + ".repeat(12) + "1";

    assertThat(
            changes(
                "    Lamp($lamp: id, $volts: volts)\n    exists (" + fuse + ")",
                "    insertLogical(new Glow($lamp, " + sum + "));"))
        .contains(
            "20 comparison turned: Fuse(lamp == $lamp) -> Fuse(lamp != $lamp)",
            "20 comparison turned: Fuse(lamp == $lamp) -> Fuse(lamp != $lamp) (2)",
            "22 number moved: ...+ $volts + $volts + 1)); -> ...+ $volts + $volts + 2));");
  }

  private static final String GLOW = "    insertLogical(new Glow($lamp, $volts));";

  private static String inner(String pattern) {
    return pattern.substring(pattern.indexOf('(') + 1, pattern.length() - 1);
  }

  private static List<String> changes(String conditions, String conclusions) {
    return mutants(conditions, conclusions).stream()
        .map(m -> m.line() + " " + m.kind().text() + ": " + m.change())
        .toList();
  }

  private static List<Mutant> mutants(String conditions, String conclusions) {
    RuleText rule = Lamps.glowing(conditions, conclusions).rules().ruleTexts().get(0);
    return Mutator.of(rule);
  }
}
