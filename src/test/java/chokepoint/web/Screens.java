package chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.House;
import chokepoint.support.Looks;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in one language, wide and narrow; pictures are left in target/screenshots. */
abstract class Screens {
  private static final Path TRACK_RECORD =
      House.HOME.resolve("src/test/resources/track-record.json");
  private static final Path RULE_USES = House.HOME.resolve("src/test/resources/rule-uses.json");

  @RegisterExtension private static final Site SITE = new Site();
  private static String kept;

  @BeforeAll
  static void start() {
    String facts =
        SITE.server().json("/api/scenarios/japan-dual-use-ban").get("factSet").toString();
    kept = Served.json(SITE.server().post("/api/assessments", facts)).get("id").asString();
  }

  /** Addresses by name, each with what is there once it is complete. */
  private static Map<String, List<String>> screens() {
    Map<String, List<String>> screens = new LinkedHashMap<>();
    screens.put("scenarios", List.of("/scenarios", ".scenario .figures"));
    screens.put("workbench", List.of("/workbench/japan-dual-use-ban", ".proof"));
    screens.put("workbench-relief", List.of("/workbench/truce-2025", ".proof"));
    screens.put(
        "workbench-findings", List.of("/workbench/project-vault?view=findings", ".finding-type"));
    screens.put("workbench-rules", List.of("/workbench/mp-price-floor?view=rules", ".firings"));
    screens.put("workbench-graph", List.of("/workbench/truce-2025?view=graph", ".node"));
    screens.put("workbench-calendar", List.of("/workbench/truce-2025?view=calendar", ".calendar"));
    screens.put("workbench-tour", List.of("/workbench/japan-dual-use-ban?tour=1", ".proof"));
    screens.put("workbench-avert", List.of("/workbench/mp-price-floor?ask=avert", ".ask-form"));
    screens.put("workbench-sure", List.of("/workbench/mp-price-floor?ask=sure", ".ask .claim"));
    screens.put("exposure", List.of("/exposure", "table.exposure"));
    screens.put("track-record", List.of("/track-record", ".episode"));
    screens.put("options", List.of("/options", "table.options"));
    screens.put("compare", List.of("/compare?a={kept}&b={kept}", ".compare .none"));
    screens.put("workbench-empty", List.of("/workbench", ".status-line .empty"));
    screens.put("rules", List.of("/rules", ".rule-file"));
    screens.put("rule", List.of("/rules/CTL-001", ".rule[open]"));
    screens.put("rules-by-time", List.of("/rules?order=time", ".spent"));
    screens.put("rule-graph", List.of("/rules/graph/rule%3ACTL-001", ".node"));
    screens.put("rule-graph-crowded", List.of("/rules/graph/type%3AFlowLoss", ".node"));
    screens.put("history", List.of("/history", "table.history"));
    screens.put("assessment", List.of("/assessments/{kept}", ".proof"));
    screens.put("not-found", List.of("/nowhere", ".empty"));
    return screens;
  }

  static Set<String> names() {
    return screens().keySet();
  }

  /** {@code en} or {@code zh}. */
  abstract String language();

  @ParameterizedTest
  @MethodSource("names")
  void aScreenIsWholeAndAccessibleWideNarrowLightAndDark(String name) {
    try (Page page = SITE.page(1440, 900)) {
      show(page, name);
      Looks.picture(page, name, language(), 1440);
      assertThat(Looks.barriers(page)).as("wide and light").isEmpty();
    }
    try (Page page = SITE.page(390, 844)) {
      show(page, name);
      Looks.picture(page, name, language(), 390);
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      assertThat(Looks.barriers(page)).as("narrow and dark").isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth"))
          .as("nothing juts out to the right")
          .isEqualTo(390);
    }
  }

  private void show(Page page, String name) {
    List<String> screen = screens().get(name);
    // the real ones take minutes
    page.route("**/api/rules/uses", r -> r.fulfill(new Route.FulfillOptions().setPath(RULE_USES)));
    page.route("**/api/backtest", r -> r.fulfill(new Route.FulfillOptions().setPath(TRACK_RECORD)));
    String path = screen.get(0).replace("{kept}", kept);
    page.navigate(SITE.address(path + (path.contains("?") ? "&" : "?") + "lang=" + language()));
    page.locator(screen.get(1)).first().waitFor();
  }
}
