package chokepoint.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class LargeSetsTest {

  @Test
  void rules_run_to_their_end_however_many_fire() {
    String facts =
        IntStream.range(0, 3000)
            .mapToObj(i -> "- Battery: {id: b%d}\n- Cable: {a: b%d, b: c%d}\n".formatted(i, i, i))
            .collect(Collectors.joining());
    Assessment a = SmallRules.assess(facts);
    assertThat(a.finding("Panel[6000]")).isPresent();
    assertThat(a.stats().fired()).isGreaterThan(6000);
  }
}
