package chokepoint.rulebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chokepoint.support.House;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One mistake a file. Its first line says what its author is told: {@code // expect: LINE: words;
 * Maybe words}.
 */
final class BrokenRulesTest {
  private static final Path FOLDER = House.HOME.resolve("src/test/resources/broken/rules");
  private static final Pattern EXPECT =
      Pattern.compile("// expect: (\\d+): (.*?)(?:; Maybe (.*))?");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(f -> f.toString().endsWith(".drl"))
          .filter(f -> !f.startsWith(FOLDER.resolve("base")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aMistakeIsToldWithFileAndLine(Path file) throws IOException {
    String name = file.getFileName().toString();
    String head = Files.readString(file, StandardCharsets.ISO_8859_1).lines().findFirst().get();
    Matcher expected =
        EXPECT.matcher(
            new String(head.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    assertThat(expected.matches()).as("first line of %s", name).isTrue();

    List<RuleProblem> problems = problems(file);

    assertThat(problems).hasSize(1);
    RuleProblem problem = problems.get(0);
    assertThat(problem.file() + ":" + problem.line()).isEqualTo(name + ":" + expected.group(1));
    assertThat(problem.message()).contains(expected.group(2));
    if (expected.group(3) != null) {
      assertThat(problem.hint()).get().asString().contains(expected.group(3));
    }
  }

  @Test
  void eachMistakeOfSeveralIsTold() throws IOException {
    Map<String, String> texts = sound();
    for (String name : List.of("unknown-field.drl", "unknown-method-in-from.drl", "no-end.drl")) {
      texts.put(name, Files.readString(FOLDER.resolve(name)).replace("A rule", name));
    }

    assertThat(problems(texts))
        .extracting(p -> p.file() + ":" + p.line())
        .containsExactly("no-end.drl:8", "unknown-field.drl:7", "unknown-method-in-from.drl:7");
  }

  @Test
  void aBrokenEditionDoesNotSpoilTheNext() throws IOException {
    for (String name : List.of("no-semicolon.drl", "unknown-method-in-consequence.drl")) {
      Map<String, String> texts = sound();
      texts.put(name, Files.readString(FOLDER.resolve(name)));
      assertThat(problems(texts)).hasSize(1);

      assertThat(RuleBase.compile(new RuleSources(sound())).rules()).hasSize(1);
    }
  }

  @Test
  void whatCompilesOnlyInPartIsNotKept(@TempDir Path kept) throws IOException {
    Map<String, String> texts = sound();
    String name = "unknown-method-in-consequence.drl";
    texts.put(name, Files.readString(FOLDER.resolve(name)));
    ModuleCache cache = ModuleCache.in(kept, "test");

    for (int run = 0; run < 2; run++) {
      RuleBaseException e =
          catchThrowableOfType(
              RuleBaseException.class, () -> RuleBase.compile(new RuleSources(texts), cache));
      assertThat(e.problems()).hasSize(1);
    }
  }

  private static List<RuleProblem> problems(Path file) throws IOException {
    String name = file.getFileName().toString();
    try {
      Map<String, String> texts = sound();
      texts.put(name, Utf8.decode(name, Files.readAllBytes(file)));
      return problems(texts);
    } catch (RuleBaseException e) {
      return e.problems();
    }
  }

  private static List<RuleProblem> problems(Map<String, String> texts) {
    RuleBaseException e =
        catchThrowableOfType(
            RuleBaseException.class, () -> RuleBase.compile(new RuleSources(texts)));
    return e == null ? List.of() : e.problems();
  }

  private static Map<String, String> sound() {
    return new TreeMap<>(
        RuleSources.read(FOLDER.resolve("base")).texts().entrySet().stream()
            .collect(Collectors.toMap(e -> "base/" + e.getKey(), Map.Entry::getValue)));
  }
}
