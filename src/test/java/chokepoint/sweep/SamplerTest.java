package chokepoint.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.support.Shipped;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SamplerTest {
  private static final String FACTS =
      """
      title: a line
      horizon: 2027-12-31
      facts:
        - Economy: {id: X}
        - Economy: {id: Y}
        - Good: {id: mineral}
        - Site: {id: line, economy: Y}
        - Need: {site: line, input: mineral, coverDays: 50}
          basis: REPORTED
          source: press
        - ExportControl:
            id: control
            issuer: X
            target: Y
            good: mineral
            kind: LICENCE
            since: 2026-01-01
            processingDays: 60
            passRate: 0.5
      vary:
        "Need[line/mineral].coverDays": {uniform: [20, 80]}
        "ExportControl[control].processingDays": {triangular: [30, 60, 90]}
        "ExportControl[control].until": {choice: [2026-06-01, 2026-12-01]}
      """;

  private static FactSet set(String text) {
    return Shipped.reader().read(text, "line");
  }

  private static Object value(FactSet set, String fact, String field) {
    return set.find(fact).map(Fact::fields).orElseThrow().get(field);
  }

  @Test
  void theSameSeedDrawsTheSame() {
    assertThat(new Sampler(set(FACTS), 7).sample(3).facts())
        .isEqualTo(new Sampler(set(FACTS), 7).sample(3).facts())
        .isNotEqualTo(new Sampler(set(FACTS), 8).sample(3).facts())
        .isNotEqualTo(new Sampler(set(FACTS), 7).sample(4).facts());
  }

  @Test
  void aFurtherRangeChangesNoOtherFieldsValues() {
    String fewer = FACTS.replaceAll("(?m)^.*processingDays\":.*\\R", "");

    assertThat(value(new Sampler(set(fewer), 1).sample(5), "Need[line/mineral]", "coverDays"))
        .isEqualTo(value(new Sampler(set(FACTS), 1).sample(5), "Need[line/mineral]", "coverDays"));
  }

  @Test
  void valuesHaveTheFieldsTypeAndTheFactsBasis() {
    FactSet sample = new Sampler(set(FACTS), 1).sample(0);

    assertThat(value(sample, "ExportControl[control]", "processingDays"))
        .isInstanceOf(Integer.class);
    assertThat(value(sample, "ExportControl[control]", "until"))
        .isIn(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 12, 1));
    assertThat(sample.find("Need[line/mineral]").orElseThrow().basis()).isEqualTo(Basis.REPORTED);
  }

  @Test
  void samplesFillTheRangeEvenly() {
    Sampler sampler = new Sampler(set(FACTS), 1);
    List<Double> drawn =
        IntStream.range(0, 200)
            .mapToObj(i -> (Double) value(sampler.sample(i), "Need[line/mineral]", "coverDays"))
            .toList();

    // mean 50, standard error 60 / sqrt(12 * 200) = 1.2
    assertThat(drawn.stream().mapToDouble(d -> d).average().orElseThrow())
        .isCloseTo(50, within(5.0));
    assertThat(drawn).allMatch(d -> d >= 20 && d <= 80);
  }

  @Test
  void withoutRangesEverySampleIsTheSetItself() {
    FactSet plain = set(FACTS.substring(0, FACTS.indexOf("vary:")));
    Sampler sampler = new Sampler(plain, 1);

    assertThat(sampler.varies()).isFalse();
    assertThat(sampler.sample(0)).isSameAs(plain);
  }
}
