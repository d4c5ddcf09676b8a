package chokepoint.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.Alternative;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.Source;
import chokepoint.support.House;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs of reference figures: each sound by itself, and none at odds with another. */
final class ShippedPacksTest {
  private static final Path TOGETHER = House.HOME.resolve("src/test/resources/all-packs.yaml");
  private static final Pattern LISTED = Pattern.compile("^\\| (`[^|]*`) \\|", Pattern.MULTILINE);
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  @ParameterizedTest
  @MethodSource("packs")
  void aPackBringsAllThatItsFactsReferTo(String pack) {
    assertThat(set(pack).uses()).containsExactly(pack);
  }

  @Test
  void allPacksTogetherAgreeAndMeetExpectations() {
    List<CaseResult> results = new CaseRunner(Shipped.assessor(), Shipped.reader()).run(TOGETHER);
    assertThat(results).hasSize(1);
    assertThat(results.get(0).failures()).isEmpty();
  }

  @Test
  void allPacksAreAmongThem() {
    Set<String> there = files(Shipped.reader().read(TOGETHER).facts());
    packs().forEach(pack -> assertThat(there).as(pack).containsAll(files(set(pack).facts())));
  }

  @Test
  void aFactStandsInOnePack() {
    Map<String, Set<String>> places = new TreeMap<>();
    packs()
        .flatMap(pack -> set(pack).facts().stream())
        .filter(fact -> !fact.byDefault())
        .forEach(
            fact ->
                places.computeIfAbsent(fact.id(), id -> new TreeSet<>()).add(fact.place().file()));
    places.values().removeIf(files -> files.size() == 1);
    assertThat(places).isEmpty();
  }

  @Test
  void whatAPackBringsHasANameInBothLanguages() {
    FactSet all = Shipped.reader().read(TOGETHER);
    Set<Object> named =
        all.facts().stream()
            .filter(fact -> fact.type().equals("Label") && fact.fields().containsKey("zh"))
            .map(fact -> fact.fields().get("of"))
            .collect(Collectors.toSet());
    assertThat(
            all.facts().stream()
                .filter(fact -> fact.fields().containsKey("id"))
                .map(Fact::key)
                .filter(id -> !named.contains(id)))
        .isEmpty();
  }

  @Test
  void everySourceIsInTheTableOfSources() throws IOException {
    Set<String> listed =
        LISTED
            .matcher(Files.readString(Shipped.FACTS.resolve("README.md")))
            .results()
            .flatMap(row -> QUOTED.matcher(row.group(1)).results())
            .map((MatchResult quoted) -> quoted.group(1).replaceFirst("<.*>", ""))
            .collect(Collectors.toSet());
    assertThat(
            Shipped.reader().read(TOGETHER).facts().stream()
                .flatMap(ShippedPacksTest::sources)
                .map(Source::ref)
                .map(ref -> ref.replaceFirst(":.*", ":"))
                .filter(ref -> !listed.contains(ref))
                .distinct())
        .isEmpty();
  }

  private static Stream<Source> sources(Fact fact) {
    return Stream.concat(
        fact.source().stream(),
        fact.alternatives().stream().map(Alternative::source).flatMap(s -> s.stream()));
  }

  private static Set<String> files(List<Fact> facts) {
    return facts.stream().map(fact -> fact.place().file()).collect(Collectors.toSet());
  }

  private static FactSet set(String pack) {
    return Shipped.reader().read("horizon: 2027-12-31\nuses: [" + pack + "]\nfacts: []\n", pack);
  }

  private static Stream<String> packs() {
    try (Stream<Path> files = Files.walk(Shipped.FACTS.resolve("reference"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(file -> Shipped.FACTS.relativize(file).toString().replaceFirst("\\.yaml$", ""))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
