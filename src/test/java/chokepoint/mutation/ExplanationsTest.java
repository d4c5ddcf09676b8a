package chokepoint.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ExplanationsTest {

  @Test
  void oneReasonMayStandBelowSeveralChanges() {
    Explanations read =
        Explanations.of(
            """
            # What survives

            LMP-001: Lamp(volts > 10) -> Lamp()
            LMP-002: not Fuse() -> nothing
                No lamp has less:
                the factory makes none.

            LMP-003: Fuse(a == b) -> Fuse()
                Equivalent.
            """);

    String factory = "No lamp has less: the factory makes none.";
    assertThat(read.all())
        .containsExactly(
            new Explanation("LMP-001", "Lamp(volts > 10) -> Lamp()", factory, 3),
            new Explanation("LMP-002", "not Fuse() -> nothing", factory, 4),
            new Explanation("LMP-003", "Fuse(a == b) -> Fuse()", "Equivalent.", 8));
  }

  @Test
  void aChangeWithoutAReasonIsAnError() {
    assertThatThrownBy(() -> Explanations.of("# none\nLMP-001: Fuse(a == b) -> Fuse()\n"))
        .isInstanceOf(MutationException.class)
        .hasMessage("survivors.txt:2: nothing says why it survives\nMaybe say it below, indented.");
  }

  @Test
  void aLineThatIsNoChangeIsAnError() {
    assertThatThrownBy(() -> Explanations.of("Fuse is left out\n    Equivalent.\n"))
        .isInstanceOf(MutationException.class)
        .hasMessage(
            "survivors.txt:1: \"Fuse is left out\" is no change of a rule\n"
                + "Maybe copy it from the list of survivors: "
                + "ABC-001: A(b < $c) -> A(b <= $c).");
  }

  @Test
  void aReasonWithoutAChangeIsAnError() {
    assertThatThrownBy(() -> Explanations.of("\n    Equivalent.\n"))
        .isInstanceOf(MutationException.class)
        .hasMessageStartingWith("survivors.txt:2: \"Equivalent.\" explains no change");
  }

  @Test
  void aChangeThatIsExplainedTwiceIsAnError() {
    String one = "LMP-001: Fuse(a == b) -> Fuse()\n    Equivalent.\n";

    assertThatThrownBy(() -> Explanations.of(one + one))
        .isInstanceOf(MutationException.class)
        .hasMessageStartingWith("survivors.txt:3: it is explained already, in line 1");
  }
}
