package chokepoint.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.assessment.Language;
import chokepoint.support.House;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Stories of the shipped scenarios, whole, as approved texts. After a wanted change of words, look
 * at the difference and copy what the test wrote to target/stories.
 */
final class StoryTest {
  private static final Path APPROVED = House.HOME.resolve("src/test/resources/stories");
  private static final Path WRITTEN = House.HOME.resolve("target/stories");

  @ParameterizedTest
  @CsvSource({
    "japan-dual-use-ban, EN",
    "japan-dual-use-ban, ZH",
    "japan-freeze-lifted, EN",
    "truce-2025, EN",
    "truce-2025, ZH",
    "price-floor-forge, EN",
    "price-floor-forge, ZH",
    "project-vault, EN",
    "project-vault, ZH"
  })
  void a_scenario_tells_its_approved_story(String scenario, Language language) throws IOException {
    String told = Story.tell(Shipped.assess(scenario), language, Layout.PLAIN);
    String file = scenario + "." + language.name().toLowerCase(java.util.Locale.ROOT) + ".txt";
    Files.createDirectories(WRITTEN);
    Files.writeString(WRITTEN.resolve(file), told);
    assertThat(APPROVED.resolve(file)).content().isEqualTo(told);
  }
}
