package chokepoint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts keep to the room they have, and rooms to their texts, wide and narrow. */
final class RoomIT {
  private static final String TRUCE = "/workbench/truce-2025";

  /** A table's row may be as tall as a folded paragraph, not as a page. */
  private static final double TALLEST_ROW = 200;

  @RegisterExtension private static final Site SITE = new Site();

  @BeforeAll
  static void start() {
    SITE.server()
        .post(
            "/api/assessments",
            SITE.server().json("/api/scenarios/truce-2025").get("factSet").toString());
  }

  @ParameterizedTest
  @CsvSource({"en, 1440", "zh, 1440", "en, 390", "zh, 390"})
  void noTextJutsOutOfItsNodeInTheGraph(String language, int width) {
    try (Page page = open(TRUCE + "?view=graph", language, width, ".node")) {
      assertThat(
              told(
                  page,
                  """
                  [...document.querySelectorAll('.node')].flatMap(node => {
                    const box = node.querySelector('.box').getBoundingClientRect();
                    return [...node.querySelectorAll('text')].filter(text => {
                      const { left, right } = text.getBoundingClientRect();
                      return text.textContent && (left < box.left + 4 || right > box.right - 4);
                    }).map(text => text.textContent);
                  })"""))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 1440", "zh, 1440", "en, 390", "zh, 390"})
  void whatTheTimelineNamesNeitherLeavesItNorRunsIntoItsNeighbour(String language, int width) {
    try (Page page = open(TRUCE, language, width, ".bar-label")) {
      assertThat(
              told(
                  page,
                  """
                  (() => {
                    const edge = document.querySelector('.chart svg').getBoundingClientRect().right;
                    const boxes = name => [...document.querySelectorAll(name)].map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
                    const ticks = boxes('.tick');
                    return [...boxes('.bar-label'), ...ticks].filter(({ box }) => box.right > edge)
                      .concat(ticks.filter(({ box }, at) => at && box.left < ticks[at - 1].box.right + 2))
                      .map(({ text }) => text);
                  })()"""))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, 1440", "zh, 1440", "en, 390", "zh, 390"})
  void theDayOfACardStandsOnOneLineInsideIt(String language, int width) {
    try (Page page = open(TRUCE, language, width, ".card .big")) {
      assertThat(
              told(
                  page,
                  """
                  [...document.querySelectorAll('.card .big')].filter(day => {
                    const range = document.createRange();
                    range.selectNodeContents(day);
                    return range.getClientRects().length > 1
                      || range.getBoundingClientRect().right > day.closest('.card').getBoundingClientRect().right - 8;
                  }).map(day => day.textContent)"""))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/exposure", "/history"})
  void columnsBesideTheScreenDoNotMakeRowsTall(String path) {
    try (Page page = open(path, "zh", 390, "tbody tr")) {
      assertThat(
              pixels(
                  page,
                  "Math.max(...[...document.querySelectorAll('tbody tr')].map(r => r.offsetHeight))"))
          .isPositive()
          .isLessThan(TALLEST_ROW);
    }
  }

  @Test
  void theButtonThatAsksStandsBesideWhatItAsksAbout() {
    try (Page page = open(TRUCE, "en", 1440, ".ask-form button")) {
      assertThat(
              pixels(
                  page,
                  """
                      document.querySelector('.ask-form button').getBoundingClientRect().left
                        - Math.max(...[...document.querySelectorAll('.ask-form select')].map(s => s.getBoundingClientRect().right))"""))
          .isBetween(0.0, 16.0);
    }
  }

  @Test
  void scenariosAreFoundByTheirWordsInEitherLanguage() {
    try (Page page = open("/scenarios", "en", 1440, ".scenario .figures")) {
      page.getByLabel("Find a scenario").fill("truce 休战");
      assertThat(page.locator("[href^='/workbench/truce-2025?']").first()).isVisible();
      assertThat(page.locator("[href^='/workbench/congo-cobalt?']")).hasCount(0);
    }
  }

  @Test
  void aFactSaysUnitsAndNamesInTheLanguageOfThePage() {
    try (Page page = open("/workbench/japan-dual-use-ban", "zh", 1440, ".proof")) {
      assertThat(page.locator(".proof")).containsText("天/天");
      assertThat(page.locator(".proof")).not().containsText("day/day");
      assertThat(page.locator(".rests")).containsText("三菱重工 ");
      assertThat(page.locator(".rests")).not().containsText("MHI");
    }
  }

  private static Page open(String path, String language, int width, String complete) {
    Page page = SITE.page(width, 900);
    page.navigate(SITE.address(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
    page.locator(complete).first().waitFor();
    return page;
  }

  private static double pixels(Page page, String question) {
    return ((Number) page.evaluate(question)).doubleValue();
  }

  @SuppressWarnings("unchecked")
  private static List<String> told(Page page, String question) {
    return (List<String>) page.evaluate(question);
  }
}
