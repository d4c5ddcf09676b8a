package chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the README shows after a dollar sign is what the program prints; "..." stands for the rest.
 */
final class ReadmeIT {

  private record Shown(String command, List<String> lines) {}

  @TestFactory
  Stream<DynamicTest> every_command_prints_what_is_shown() throws IOException {
    List<Shown> examples = examples(Files.readAllLines(House.HOME.resolve("README.md")));
    assertThat(examples).isNotEmpty();
    return examples.stream().map(e -> DynamicTest.dynamicTest(e.command(), () -> check(e)));
  }

  private static List<Shown> examples(List<String> readme) {
    List<Shown> examples = new ArrayList<>();
    boolean inside = false;
    for (String line : readme) {
      if (line.startsWith("$ ")) {
        examples.add(new Shown(line.substring(2), new ArrayList<>()));
        inside = true;
      } else if (line.startsWith("```")) {
        inside = false;
      } else if (inside && !line.equals("...")) {
        examples.get(examples.size() - 1).lines().add(line);
      }
    }
    return examples;
  }

  private static void check(Shown shown) {
    Command result = Command.run("sh", "-c", shown.command());
    assertThat(result.exit()).isZero();
    assertThat(result.out().lines().toList()).containsSequence(shown.lines());
  }
}
