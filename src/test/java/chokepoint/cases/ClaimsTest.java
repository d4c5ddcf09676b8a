package chokepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every claim of the articles is used by a fact set or says why not, as facts/claims.md lists. */
final class ClaimsTest {
  private static final List<Integer> CLAIMS_BY_ARTICLE = List.of(33, 30, 23, 25);
  private static final Pattern ROW =
      Pattern.compile("^\\| (S\\d-\\d\\d) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final Pattern CLAIM = Pattern.compile("\\bS[0-3]-\\d\\d\\b");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @Test
  void everyClaimStandsInTheTableOnce() throws IOException {
    assertThat(rows().map(row -> row.group(1)))
        .containsExactlyElementsOf(
            IntStream.range(0, CLAIMS_BY_ARTICLE.size()).boxed().flatMap(ClaimsTest::ids).toList());
  }

  @Test
  void everyClaimIsUsedByAFactSetOrSaysWhyNot() throws IOException {
    assertThat(
            rows()
                .map(row -> row.group(3))
                .filter(use -> !use.startsWith("not used: ") && quoted(use).isEmpty()))
        .isEmpty();
  }

  @Test
  void everyFactSetNamedIsThere() throws IOException {
    assertThat(rows().flatMap(row -> quoted(row.group(3)).stream()).distinct())
        .allSatisfy(name -> assertThat(file(name)).exists());
  }

  @Test
  void everyFactSetThatNamesAClaimIsInItsRow() throws IOException {
    Map<String, List<String>> listed = new TreeMap<>();
    rows().forEach(row -> listed.put(row.group(1), quoted(row.group(3))));
    try (Stream<Path> files = Files.walk(Shipped.FACTS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        CLAIM
            .matcher(Files.readString(file))
            .results()
            .map(MatchResult::group)
            .forEach(id -> assertThat(listed.get(id)).as(id + " in " + file).contains(name(file)));
      }
    }
  }

  private static Stream<MatchResult> rows() throws IOException {
    return ROW.matcher(Files.readString(Shipped.FACTS.resolve("claims.md"))).results();
  }

  private static Stream<String> ids(int article) {
    return IntStream.rangeClosed(1, CLAIMS_BY_ARTICLE.get(article))
        .mapToObj(i -> "S%d-%02d".formatted(article, i));
  }

  private static List<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private static String name(Path file) {
    String path = Shipped.FACTS.relativize(file).toString().replaceFirst("\\.yaml$", "");
    return path.replaceFirst("^scenarios/", "");
  }

  private static Path file(String name) {
    Path scenario = Shipped.FACTS.resolve("scenarios/" + name + ".yaml");
    return Files.exists(scenario) ? scenario : Shipped.FACTS.resolve(name + ".yaml");
  }
}
