package chokepoint.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Finding;
import chokepoint.assessment.Language;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FactWordsTest {

  @Test
  void no_finding_is_named_with_the_id_of_a_constant() throws IOException {
    List<String> raw = new ArrayList<>();
    int asked = 0;
    try (Stream<Path> files = Files.list(Shipped.FACTS.resolve("scenarios"))) {
      for (Path file : files.sorted().toList()) {
        FactSet set = Shipped.reader().read(file);
        for (Finding f : Shipped.assessor().prove(set).findings()) {
          for (Language language : Language.values()) {
            String named = new FactWords(set, language).named(f.type(), f.id());
            List<String> constants = constants(f);
            asked += constants.size();
            constants.stream()
                .filter(c -> named.matches(".*[(（, ，、]" + c + "[)）, ，、].*"))
                .forEach(c -> raw.add(named));
          }
        }
      }
    }
    assertThat(asked).isPositive();
    assertThat(raw).isEmpty();
  }

  private static List<String> constants(Finding finding) {
    FactType type = Shipped.rules().vocabulary().type(finding.type()).orElseThrow();
    return type.idFields().stream()
        .filter(f -> !f.choices().isEmpty())
        .map(Field::name)
        .filter(finding.fields()::containsKey)
        .map(name -> String.valueOf(finding.fields().get(name)))
        .toList();
  }
}
