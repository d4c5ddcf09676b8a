package chokepoint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an analyst does, in a real browser on the real server. */
final class PagesIT {
  private static final String CASE = "/workbench/japan-dual-use-ban?lang=en";
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @RegisterExtension private static final Site SITE = new Site();

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeEach
  void open() {
    page = SITE.page(1440, 900);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error")) {
            complaints.add(m.text());
          }
        });
  }

  @Test
  void aScenarioIsOpenedAndItsHaltProvedDownToASource() {
    page.navigate(SITE.address("/?lang=en"));
    assertThat(page.locator("h1")).hasText("Scenarios");
    page.getByRole(AriaRole.LINK, named("China bars dual-use exports to Japan")).click();

    assertThat(page.locator("h1")).hasText("China bars dual-use exports to Japan");
    Locator halt = card("30 Jan 2026").first();
    assertThat(halt).containsText("Halt");
    halt.locator("button").click();

    assertThat(page.locator(".proof .claim")).containsText("30 January 2026");
    Locator need = page.locator(".proof .fact-line").filter(holding("cover 20 days")).first();
    assertThat(need).isVisible();
    assertThat(need.locator(".source")).containsText("S2-08");
    assertThat(need.locator(".basis")).containsText("assumed");
    assertThat(complaints).isEmpty();
  }

  @Test
  void aCrowdedTimelineFoldsBySiteAndGoodAndCanBeZoomed() {
    page.navigate(SITE.address("/workbench/truce-2025?lang=en"));
    Locator fold = page.locator(".timeline [aria-expanded]").first();
    Locator halts = page.locator(".timeline [data-mark^='bar ']");

    assertThat(fold).hasAttribute("aria-expanded", "false");
    int before = halts.count();
    fold.press("Enter");
    assertThat(fold).hasAttribute("aria-expanded", "true");
    assertThat(fold).isFocused();
    assertThat(halts.count()).isGreaterThan(before);

    List<String> months = page.locator(".timeline .tick").allTextContents();
    Locator closer = page.getByRole(AriaRole.GROUP, named("Days shown")).getByLabel("Zoom in");
    closer.click();
    closer.press("+");
    assertThat(page.locator(".timeline .tick").first()).not().hasText(months.get(0));
    closer.press("0");
    assertThat(page.locator(".timeline .tick")).hasText(months.toArray(new String[0]));
    assertThat(complaints).isEmpty();
  }

  @Test
  void aFactOfAProofOpensInItsForm() {
    page.navigate(SITE.address(CASE));
    card("30 Jan 2026").first().locator("button").click();
    Locator need = page.locator(".proof .fact-line").filter(holding("cover 20 days")).first();
    need.getByRole(AriaRole.BUTTON).click();

    assertThat(page.locator(".facts-pane").getByLabel("Cover days")).hasValue("20");
  }

  @Test
  void theCivilHaltVanishesWhenTheFreezeEndsEarlierAndComesBackOnUndo() {
    page.navigate(SITE.address(CASE));
    assertThat(card("5 Mar 2026").first()).containsText("Halt");

    freeze().locator(".fact-head").click();
    freeze().getByLabel("Until").fill("2026-02-20");

    Locator gone = page.locator(".card.gone").filter(holding("5 Mar 2026"));
    assertThat(gone.first()).containsText("no longer");
    assertThat(page.locator(".card:not(.gone)").filter(holding("5 Mar 2026"))).hasCount(0);
    assertThat(card("30 Jan 2026").first()).containsText("Halt");
    assertThat(page.locator(".count-of-changes")).containsText("1");
    page.getByRole(AriaRole.TAB, tab("Compare")).click();
    assertThat(page.locator(".compare .differences li").filter(holding("5 March 2026")).first())
        .containsText("no longer");

    page.getByRole(AriaRole.BUTTON, named("Undo")).click();
    assertThat(page.locator(".card:not(.gone)").filter(holding("5 Mar 2026")).first()).isVisible();
    assertThat(complaints).isEmpty();
  }

  @Test
  void theCivilHaltVanishesWithoutTheFreeze() {
    page.navigate(SITE.address(CASE));
    freeze().locator(".fact-head").click();
    freeze().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove")).click();

    assertThat(page.locator(".card.gone").filter(holding("5 Mar 2026")).first()).isVisible();
    assertThat(page.locator(".fact.gone")).containsText("removed");
  }

  @Test
  void aVariantIsEditedLikeAnyOtherScenario() {
    page.navigate(SITE.address("/workbench/japan-freeze-lifted?lang=en"));
    assertThat(card("30 Jan 2026").first()).isVisible();
    assertThat(card("5 Mar 2026")).hasCount(0);

    freeze().locator(".fact-head").click();
    assertThat(freeze().getByLabel("Until")).hasValue("2026-02-20");
    freeze().getByLabel("Until").fill("2026-12-31");

    assertThat(card("5 Mar 2026").first()).containsText("Halt");
  }

  @Test
  void everythingIsSaidInChineseToo() {
    page.navigate(SITE.address(CASE));
    assertThat(card("30 Jan 2026").first()).isVisible();
    page.getByRole(AriaRole.BUTTON, named("中文")).click();

    assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
    assertThat(page.locator("h1")).hasText("中国加强两用物项对日本出口管制");
    assertThat(card("2026年1月30日").first()).isVisible();
    for (String sentence :
        page.locator(".card .sentence, .proof .claim, .story, nav a").allTextContents()) {
      assertThat(sentence).containsPattern(CHINESE);
    }
    assertThat(page.url()).contains("lang=zh");
  }

  @Test
  void anAnswerIsSavedFoundInTheHistoryAndTakenBackToTheWorkbench() {
    page.navigate(SITE.address(CASE));
    assertThat(card("30 Jan 2026").first()).isVisible();
    page.getByRole(AriaRole.BUTTON, named("Save and share")).click();
    page.locator(".kept a").click();

    assertThat(page).hasURL(Pattern.compile("/assessments/[0-9a-f-]{36}"));
    assertThat(page.locator("h1")).hasText("China bars dual-use exports to Japan");
    assertThat(card("30 Jan 2026").first()).containsText("Halt");

    page.getByRole(AriaRole.LINK, named("History")).click();
    page.locator("table.history a").first().click();
    page.getByRole(AriaRole.LINK, named("Open in workbench")).click();
    assertThat(card("30 Jan 2026").first()).containsText("Halt");
    assertThat(complaints).isEmpty();
  }

  @Test
  void aMistakeIsShownAtItsFieldAndTheLastAnswerStays() {
    page.navigate(SITE.address(CASE));
    assertThat(card("30 Jan 2026").first()).isVisible();
    freeze().locator(".fact-head").click();
    freeze().getByLabel("Until").fill("2020-01-01");

    assertThat(freeze().locator(".field-trouble:visible")).containsText("since");
    assertThat(freeze().getByLabel("Until")).hasAttribute("aria-invalid", "true");
    assertThat(page.locator(".status-line")).containsText("1 value needs mending");
    assertThat(card("30 Jan 2026").first()).isVisible();
  }

  @Test
  void aFailureOfTheServerShowsInItsPanelOnlyAndCanBeRetried() {
    page.route("**/api/assessments?store=false", route -> route.abort());
    page.navigate(SITE.address(CASE));

    assertThat(page.locator(".answer-pane [role=alert]")).isVisible();
    assertThat(page.locator("h1")).hasText("China bars dual-use exports to Japan");
    assertThat(freeze()).isVisible();

    page.unroute("**/api/assessments?store=false");
    page.getByRole(AriaRole.BUTTON, named("Try again")).click();
    assertThat(card("30 Jan 2026").first()).isVisible();
    assertThat(page.locator("[role=alert]:visible")).hasCount(0);
  }

  private Locator freeze() {
    return page.locator(".facts-pane li.fact:not(.from-pack)").filter(holding("Contract freeze"));
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

  private static Page.GetByRoleOptions tab(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
