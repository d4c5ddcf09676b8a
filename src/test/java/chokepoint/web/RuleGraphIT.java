package chokepoint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.House;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Rules as their author finds them: what feeds what, and what takes long. */
final class RuleGraphIT {
  private static final String RULE = "CTL-001";

  @RegisterExtension private static final Site SITE = new Site();

  private Page page;

  @BeforeEach
  void open() {
    page = SITE.page(1440, 900);
  }

  @Test
  void aRuleStandsBetweenTheTypesItLooksAtAndThoseItConcludes() {
    JsonNode rule = rule(RULE);
    page.navigate(SITE.address("/rules/" + RULE + "?lang=en"));
    page.locator(".rule[open] a[href*='/rules/graph/rule']").click();

    assertThat(node("rule " + RULE)).hasAttribute("aria-current", "true");
    for (String type : names(rule, "uses")) {
      assertThat(node("type " + type)).isVisible();
    }
    for (String type : names(rule, "concludes")) {
      assertThat(node("type " + type)).isVisible();
    }
    page.locator("summary").click();
    Locator row = page.locator("tbody tr").first();
    assertThat(row.locator("td").nth(1).locator("li")).hasCount(rule.get("uses").size());
    assertThat(row.locator("td").nth(2).locator("li")).hasCount(rule.get("concludes").size());
  }

  @Test
  void enterStepsToANeighbourAndBackStepsOutAgain() {
    page.navigate(SITE.address("/rules/graph/rule%3A" + RULE + "?lang=en"));
    Locator current = page.locator(".node[aria-current]");
    assertThat(current).isVisible();
    current.focus();
    page.keyboard().press("ArrowRight");
    Locator next = page.locator(".node:focus");
    assertThat(next).not().hasAttribute("aria-current", "true");
    String mark = next.getAttribute("data-mark");
    page.keyboard().press("Enter");

    assertThat(node(mark.substring("node ".length()))).hasAttribute("aria-current", "true");
    assertThat(node(mark.substring("node ".length()))).isFocused();
    assertThat(page.url()).contains(mark.substring(mark.lastIndexOf(' ') + 1));
    page.goBack();
    assertThat(node("rule " + RULE)).hasAttribute("aria-current", "true");
  }

  @Test
  void manyRulesOfATopicAreOneNodeThatUnfolds() {
    String crowded = mostUsed();
    page.navigate(SITE.address("/rules/graph/type%3A" + crowded + "?lang=en"));
    Locator fold = page.locator(".node.fold").first();
    assertThat(fold).isVisible();
    String mark = fold.getAttribute("data-mark");
    int before = page.locator(".node.is-rule").count();
    fold.press("Enter");

    assertThat(page.locator("[data-mark='" + mark + "']")).hasCount(0);
    assertThat(page.locator(".node.is-rule").count()).isGreaterThan(before + 1);
    assertThat(node("type " + crowded)).hasAttribute("aria-current", "true");
  }

  @Test
  void aTypeIsFedByThoseThatExtendIt() {
    page.navigate(SITE.address("/rules/graph?lang=en"));
    assertThat(page.locator(".empty")).isVisible();
    page.getByLabel("Choose a rule or a type").fill("Fact type: Measure");
    page.getByLabel("Choose a rule or a type").press("Tab");

    assertThat(node("type Measure")).hasAttribute("aria-current", "true");
    assertThat(node("type TradeMeasure")).isVisible();
  }

  @Test
  void whatIsNotThereIsSaid() {
    page.navigate(SITE.address("/rules/graph/rule%3ANO-999?lang=en"));

    assertThat(page.locator(".empty")).containsText("NO-999");
  }

  @Test
  void rulesAreListedByTheTimeSpentInThem() {
    page.route(
        "**/api/rules/uses",
        r ->
            r.fulfill(
                new Route.FulfillOptions()
                    .setPath(House.HOME.resolve("src/test/resources/rule-uses.json"))));
    page.navigate(SITE.address("/rules?lang=en"));
    assertThat(page.locator("ul.rules > li").first()).not().containsText(RULE);
    page.getByLabel("Longest time first").check();

    assertThat(page.locator("ul.rules > li").first()).containsText(RULE);
    assertThat(page.locator("ul.rules > li").first()).containsText("12.345 ms, 25 %");
    page.reload();
    assertThat(page.locator("ul.rules > li").first()).containsText(RULE);
    page.locator("ul.rules summary").first().click();
    assertThat(page.locator(".rule[open]")).containsText("it concluded 7 times");
  }

  private Locator node(String id) {
    return page.locator("[data-mark='node " + id + "']");
  }

  private static String mostUsed() {
    return rules().stream()
        .flatMap(r -> names(r, "uses").stream())
        .collect(Collectors.groupingBy(n -> n, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private static JsonNode rule(String id) {
    return rules().stream()
        .filter(r -> r.get("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> rules() {
    return StreamSupport.stream(SITE.server().json("/api/rules").spliterator(), false).toList();
  }

  private static List<String> names(JsonNode rule, String field) {
    return StreamSupport.stream(rule.get(field).spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}
