package chokepoint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.history.AssessmentStore;
import chokepoint.support.Command;
import chokepoint.support.House;
import chokepoint.support.Shipped;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Questions, comparison, graph, import, export and history, as an analyst uses them. */
final class StoriesIT {
  private static final String CASE = "/workbench/japan-dual-use-ban?lang=en";

  @TempDir private static Path folder;
  @RegisterExtension private static final Site SITE = new Site();

  private Page page;

  @BeforeEach
  void open() {
    page = SITE.page(1440, 900);
  }

  @Test
  void aDifferenceIsToldWithTheChangeThatCausedItAndUndoneFromThere() {
    page.navigate(SITE.address(CASE));
    liftTheFreeze();
    page.getByRole(AriaRole.TAB, tab("Compare")).click();

    Locator part = page.locator(".compare .part").filter(holding("20 February 2026"));
    assertThat(part.locator("li").filter(holding("5 March 2026")).first())
        .containsText("no longer");

    part.getByRole(AriaRole.BUTTON, button("undo")).click();
    assertThat(page.locator(".card:not(.gone)").filter(holding("5 Mar 2026")).first()).isVisible();
    assertThat(page.locator(".count-of-changes")).isEmpty();
  }

  @Test
  void whatIsGoneTellsWhichConditionOfWhichRuleIsNotMet() {
    page.navigate(SITE.address(CASE));
    liftTheFreeze();
    page.locator(".card.gone")
        .filter(holding("5 Mar 2026"))
        .first()
        .getByRole(AriaRole.BUTTON, button("Why not?"))
        .click();

    Locator rule = page.locator(".candidate[open]").first();
    assertThat(rule.locator(".checks .unmet").first()).containsText("not met");
    assertThat(rule.locator(".checks .met").first()).containsText("met");
    assertThat(rule.locator("> .checks > .unmet")).hasCount(1);
  }

  @Test
  void aSuggestionThatAvertsAHaltIsAppliedAndAvertsIt() {
    page.navigate(SITE.address(CASE + "&ask=avert"));
    assertThat(card("30 Jan 2026").first()).isVisible();
    page.getByRole(AriaRole.BUTTON, named("What would avert it?")).click();
    page.locator(".suggestions").getByRole(AriaRole.BUTTON, button("Apply")).first().click();

    assertThat(page.locator(".card.gone").filter(holding("30 Jan 2026")).first()).isVisible();
    assertThat(page.locator(".count-of-changes")).containsText("1 change");
  }

  @Test
  void howSureRanksTheFactsThatAFindingNeeds() {
    page.navigate(SITE.address(CASE + "&ask=sure"));
    page.getByRole(AriaRole.BUTTON, named("Rank the facts by need")).click();

    assertThat(page.locator(".needs tbody tr").first()).containsText("falls");
  }

  @Test
  void theGraphIsWalkedByKeysAndOpensAProof() {
    page.navigate(SITE.address(CASE + "&view=graph"));
    Locator end = page.locator(".node[aria-current]");
    assertThat(end).isVisible();
    end.focus();
    page.keyboard().press("Tab");
    page.keyboard().press("Shift+Tab");
    assertThat(end).isFocused();
    page.keyboard().press("Enter");

    assertThat(page.locator(".proof .claim")).containsText("30 January 2026");
  }

  @Test
  void anAnswerSavedAsAScenarioPassesAsATest() throws Exception {
    page.navigate(SITE.address(CASE));
    liftTheFreeze();
    page.locator(".menu summary").click();
    Download download =
        page.waitForDownload(
            () ->
                page.getByRole(AriaRole.BUTTON, named("Scenario with expectations (YAML)"))
                    .click());
    Path file = folder.resolve("saved.yaml");
    download.saveAs(file);

    assertThat(Files.readString(file)).contains("expect:", "absent:", "2026-02-20");
    Command test =
        Command.run(House.HOME.resolve("chokepoint").toString(), "test", file.toString());
    assertThat(test.exit()).as(test.out() + test.err()).isZero();
  }

  @Test
  void ofAnImportedTableTheTwoBadLinesAreNamedAndTheOthersTaken() {
    page.navigate(SITE.address(CASE));
    assertThat(card("30 Jan 2026").first()).isVisible();
    page.getByRole(AriaRole.BUTTON, named("Import")).click();
    page.getByLabel("Or paste it here")
        .fill(
            """
            id,economy,use,minimumLoad
            plant-a,Japan,civil,30%
            plant-b,Japan,sideways,30%
            plant-c,Japan,MILITARY,0.2
            plant-d,Japan,civil,130%
            """);
    page.getByRole(AriaRole.BUTTON, named("Read")).click();

    Locator trouble = page.locator(".mapping .trouble");
    assertThat(trouble.locator("li")).hasCount(2);
    assertThat(trouble).containsText("Line 3");
    assertThat(trouble).containsText("Line 5");
    page.getByRole(AriaRole.BUTTON, named("Add 2 facts")).click();
    assertThat(page.locator(".count-of-changes")).containsText("2 changes");
    assertThat(page.locator(".status-line")).containsText("As of your last change");
  }

  @Test
  void aPermanentLinkLeadsToTheSameAnswerAfterARestart() throws Exception {
    String url = AssessmentStore.urlOf(folder.resolve("kept.db"));
    String link;
    try (Served first = served(url)) {
      page.navigate(first.address(CASE));
      assertThat(card("30 Jan 2026").first()).isVisible();
      page.getByRole(AriaRole.BUTTON, named("Save and share")).click();
      link = page.locator(".kept a").getAttribute("href");
    }
    try (Served second = served(url)) {
      page.navigate(second.address(link));
      assertThat(card("30 Jan 2026").first()).containsText("Halt");
      page.getByRole(AriaRole.BUTTON, named("Re-run under today's rules")).click();
      assertThat(page.locator("main")).containsText("Today's rules find the same.");
    }
  }

  @Test
  void twoSavedAnswersAreFoundAndCompared() {
    page.navigate(SITE.address(CASE));
    assertThat(card("30 Jan 2026").first()).isVisible();
    keep();
    liftTheFreeze();
    keep();
    page.getByRole(AriaRole.LINK, named("History")).click();
    page.waitForResponse(
        "**/api/assessments?q=*", () -> page.getByLabel("Title or rule digest").fill("dual-use"));
    Locator boxes = page.locator("table.history input[type=checkbox]");
    boxes.nth(0).check();
    boxes.nth(1).check();
    page.getByRole(AriaRole.BUTTON, named("Compare the chosen two")).click();

    assertThat(page).hasURL(Pattern.compile("/compare\\?a="));
    assertThat(page.locator(".compare .part").first()).containsText("5 March 2026");
  }

  @Test
  void aRowOfTheExposureTableOpensAHypothetical() {
    page.navigate(SITE.address("/exposure?lang=en"));
    page.locator("table.exposure").getByRole(AriaRole.LINK).first().click();

    assertThat(page).hasURL(Pattern.compile("/workbench/.*whatif="));
    assertThat(page.locator(".count-of-changes")).containsText("1 change");
    assertThat(page.locator(".facts-pane .tag.added").first()).isVisible();
    assertThat(page.locator(".card").first()).isVisible();
  }

  private Served served(String url) {
    return new Served(
        Shipped.rules(),
        Served.settings(Shipped.FACTS, Settings.LIMITS),
        AssessmentStore.open(url, Clock.systemUTC()));
  }

  private void keep() {
    page.getByRole(AriaRole.BUTTON, named("Save and share")).click();
    assertThat(page.locator(".kept a")).isVisible();
  }

  private void liftTheFreeze() {
    Locator freeze =
        page.locator(".facts-pane li.fact:not(.from-pack)").filter(holding("Contract freeze"));
    freeze.locator(".fact-head").click();
    freeze.getByLabel("Until").fill("2026-02-20");
    assertThat(page.locator(".card.gone").first()).isVisible();
  }

  private Locator card(String text) {
    return page.locator(".card").filter(holding(text));
  }

  private static Locator.FilterOptions holding(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions button(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions tab(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
