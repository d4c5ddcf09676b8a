package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that joins patterns with nothing in common is ended with the whole program. */
final class DeadlineTest {
  private static final String RULES =
      """
      package chokepoint

      declare Bead
          id : String @key
      end
      declare Chain
          @finding
          first : String @key
          last : String @key
      end

      rule "Any five beads make a chain"
          @id(BED-001) @because("{first} to {last}") @because_zh("{first}至{last}")
      when
          Bead($first: id)
          Bead($b: id)
          Bead($c: id)
          Bead($d: id)
          Bead($last: id)
      then
          insertLogical(new Chain($first, $last));
      end
      """;

  @TempDir Path folder = Path.of("");

  @BeforeEach
  void rules() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("rules")).resolve("beads.drl"), RULES);
    Files.createDirectory(folder.resolve("facts"));
  }

  @Test
  void few_facts_are_assessed_long_before_the_deadline() throws IOException {
    Command few = assess(2, 300);
    assertThat(few.err()).isEmpty();
    assertThat(few.exit()).isEqualTo(0);
  }

  @Test
  void a_join_explosion_ends_with_the_code_for_a_limit_and_says_why() throws IOException {
    Command many = assess(400, 5);
    assertThat(many.exit()).isEqualTo(4);
    assertThat(many.err())
        .endsWith(
            """
            no answer within 5 s: a rule may join patterns that have nothing in common
            Maybe run lint, which names such rules.
            """);
    assertThat(many.out()).isEmpty();
  }

  private Command assess(int beads, int deadline) throws IOException {
    String facts =
        IntStream.range(0, beads)
            .mapToObj("  - Bead: {id: b%d}\n"::formatted)
            .collect(Collectors.joining("", "title: beads\nhorizon: 2026-12-31\nfacts:\n", ""));
    Path file = Files.writeString(folder.resolve("beads.yaml"), facts);
    return Command.run(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("java.class.path"),
        "-Xmx2g",
        "chokepoint.cli.Main",
        "assess",
        "--rules=" + folder.resolve("rules"),
        "--facts=" + folder.resolve("facts"),
        "--deadline=" + deadline,
        file.toString());
  }
}
