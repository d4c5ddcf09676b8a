package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutants of one small rule, from the command line. */
final class MutateIT {
  private static final String LAUNCHER = House.HOME.resolve("chokepoint").toString();
  private static final String SURVIVOR = "Lamp($volts: volts > 10) -> Lamp($volts: volts > 11)";

  @TempDir private Path folder;

  @BeforeEach
  void writeRules() throws IOException {
    write(
        "lamps.drl",
        """
        package chokepoint

        declare Lamp
            id : String @key @doc("Its id")
            volts : Double @doc("Its volts")
        end
        declare Glow
            @finding @doc("A lamp glows")
            lamp : String @key @doc("The lamp")
        end

        rule "A lamp glows"
            @id(LMP-001) @because("{lamp} glows at {volts}") @because_zh("{lamp}{volts}")
        when
            Lamp($lamp: id, $volts: volts > 10)
        then
            insertLogical(new Glow($lamp));
        end
        """);
    write(
        "lamps.cases.yaml",
        """
        - title: twelve volts are enough
          horizon: 2026-12-31
          facts: [Lamp: {id: a, volts: 12}]
          expect: {findings: [Glow: {lamp: a}]}
        - title: ten are not
          horizon: 2026-12-31
          facts: [Lamp: {id: a, volts: 10}]
          expect: {absent: [Glow: {}]}
        """);
  }

  @Test
  void survivorsAreNamedAndTooManyFail() {
    Command mutate = mutate();

    assertThat(mutate.out())
        .isEqualTo(
            """
            LMP-001 "A lamp glows": 4 of 5 noticed
              rules/lamps.drl:15: number moved: %s
            4 of 5 mutants noticed (80.0 %%); 1 survive, 0 of them explained; 0 do not compile
            2 passed, 0 failed
            """
                .formatted(SURVIVOR));
    assertThat(mutate.exit()).isEqualTo(1);
    assertThat(mutate("--min-score", "0.8").exit()).isZero();
  }

  @Test
  void whatIsExplainedIsListedWithItsReasonAndWhatIsStaleFails() throws IOException {
    write("survivors.txt", "LMP-001: " + SURVIVOR + "\n    Nobody makes such lamps.\n");
    assertThat(mutate("--min-score", "0.8"))
        .satisfies(c -> assertThat(c.exit()).isZero())
        .satisfies(c -> assertThat(c.out()).contains(SURVIVOR + "\n    Nobody makes such lamps.\n"))
        .satisfies(c -> assertThat(c.out()).contains("1 survive, 1 of them explained"));

    write("survivors.txt", "LMP-001: Lamp(volts > 3) -> Lamp()\n    Nobody makes such lamps.\n");
    assertThat(mutate("--min-score", "0.8"))
        .satisfies(c -> assertThat(c.exit()).isEqualTo(1))
        .satisfies(
            c ->
                assertThat(c.out())
                    .contains(
                        "rules/survivors.txt:1: LMP-001: Lamp(volts > 3) -> Lamp()"
                            + "  is no survivor"));
  }

  @Test
  void theSameAsJson() {
    assertThat(mutate("--json").out())
        .contains("\"mutation\"", "\"score\" : 0.8", "\"mutants\" : 5", "\"noticed\" : 4")
        .contains("\"kind\" : \"NUMBER_MOVED\"", "\"change\" : \"" + SURVIVOR + "\"");
  }

  @Test
  void aFileOfExplanationsThatCannotBeReadIsBadInput() throws IOException {
    write("survivors.txt", "LMP-001: volts\n");

    assertThat(mutate())
        .satisfies(c -> assertThat(c.exit()).isEqualTo(2))
        .satisfies(
            c ->
                assertThat(c.err())
                    .startsWith(
                        "survivors.txt:1: \"LMP-001: volts\" is no change of a rule\nMaybe "));
  }

  @Test
  void nothingIsMutatedWhileCasesFail() throws IOException {
    write(
        "more.cases.yaml",
        "- title: none\n  horizon: 2026-12-31\n  facts: []\n  expect: {fired: [LMP-001]}\n");

    assertThat(mutate())
        .satisfies(c -> assertThat(c.exit()).isEqualTo(1))
        .satisfies(c -> assertThat(c.out()).contains("FAILED").doesNotContain("mutants"));
  }

  private Command mutate(String... more) {
    String[] words = {
      LAUNCHER, "test", "--mutate", "--rules", folder.toString(), "--facts", folder.toString()
    };
    return Command.run(Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
