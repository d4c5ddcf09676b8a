package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that conclude ever more from their own findings end with the code for a limit. */
final class ExplosionTest {
  private static final String RULES =
      """
      package chokepoint

      declare Seed
          value : %1$s @key
      end
      declare Growth
          @finding
          value : %1$s @key
      end

      rule "A seed grows"
      when
          Seed($value: value)
      then
          insertLogical(new Growth($value));
      end

      rule "What grows grows on"
      when
          Growth($value: value)
      then
          insertLogical(new Growth($value + %2$s));
      end
      """;

  @TempDir private Path folder;

  @Test
  void findings_without_end_are_ended_by_the_clock() throws IOException {
    Command run = assess("Integer", "1", "0", "-Xmx2g", 3);

    assertThat(run.err())
        .matches(
            """
            no answer within 3 s, after \\d+ firings
            Maybe "What grows grows on", which was to fire next, concludes ever more from what it\
             concludes itself\\.
            """);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void findings_that_take_all_memory_are_a_limit_too() throws IOException {
    Command run = assess("String", "$value", "\"grow\"", "-Xmx256m", 60);

    assertThat(run.err())
        .isEqualTo(
            """
            the rules need more memory than there is
            Maybe a rule concludes ever more, or ever longer texts, from what it concludes itself.
            """);
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.out()).isEmpty();
  }

  private Command assess(String type, String step, String seed, String memory, int deadline)
      throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Files.writeString(rules.resolve("growth.drl"), RULES.formatted(type, step));
    Files.createDirectory(folder.resolve("facts"));
    Path file = folder.resolve("seed.yaml");
    Files.writeString(
        file, "title: seed\nhorizon: 2026-12-31\nfacts:\n  - Seed: {value: " + seed + "}\n");
    return Command.run(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        memory,
        "chokepoint.cli.Main",
        "assess",
        "--rules=" + rules,
        "--facts=" + folder.resolve("facts"),
        "--deadline=" + deadline,
        file.toString());
  }
}
