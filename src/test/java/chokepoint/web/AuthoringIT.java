package chokepoint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Browser;
import chokepoint.support.Looks;
import chokepoint.support.OneRule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule is edited, tried and saved in the page. */
final class AuthoringIT {
  private static final int PATIENCE_MILLIS = 45_000;
  private static final String LINE = "/rules/edit?lang=en&file=cut.drl&line=7";

  @TempDir private Path folder;
  private final List<String> complaints = new ArrayList<>();
  private RuleFolder rules;
  private Browser browser;
  private Page page;

  @BeforeAll
  static void bePatient() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  @BeforeEach
  void open() {
    rules = new RuleFolder(folder, Duration.ofSeconds(60));
    rules.saveFacts(
        "scenarios/cut.yaml", "title: Cut\nhorizon: 2027-01-01\nfacts:\n  - Cut: {share: 0.4}\n");
    browser = Browser.open();
    page = browser.page(1440, 900);
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        m -> {
          if (m.type().equals("error") && m.text().contains("Content Security Policy")) {
            complaints.add(m.text());
          }
        });
  }

  @AfterEach
  void close() {
    browser.close();
    rules.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  void aMistakeIsShownAtItsLineMendedTriedAndSavedAndTheWorkbenchAnswersByIt() {
    enter();
    page.keyboard().press("End");
    for (int i = 0; i < "e > 0.5)".length(); i++) {
      page.keyboard().press("ArrowLeft");
    }
    page.keyboard().press("Delete");
    assertThat(page.locator(".mistakes")).containsText("cut.drl:7");
    assertThat(page.locator(".mistakes")).containsText("Maybe write share");
    assertThat(page.locator(".ace_gutter-cell.ace_error")).hasText("7");

    page.keyboard().type("e");
    assertThat(page.locator(".mistakes")).isEmpty();
    page.keyboard().press("End");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("Backspace");
    page.keyboard().type("3");
    button("Try").click();
    Locator review = page.locator(".review");
    assertThat(review).containsText("1 of 2 scenarios are answered differently");
    assertThat(review.locator(".part").first()).containsText("new");
    assertThat(review.locator(".part").first()).containsText("40 % are missing");
    assertThat(rules.shortages()).isZero();

    button("Save").click();
    assertThat(page.locator(".editor")).containsText("cut.drl is saved");
    page.navigate(rules.server.address("/workbench/cut?lang=en"));
    assertThat(page.locator("main")).containsText("40 % are missing");
  }

  @Test
  void aWrongTokenIsAskedForAgain() {
    page.navigate(rules.server.address(LINE));
    page.getByLabel("Token").fill("guess");
    button("Go on").click();

    assertThat(page.locator("main")).containsText("That is not the token");
  }

  @Test
  void fieldsOfAFactTypeAreOfferedInsideItsBrackets() {
    enter();
    page.keyboard().press("End");
    page.keyboard().press("ArrowLeft");
    page.keyboard().type(", sh");

    assertThat(page.locator(".ace_autocomplete")).containsText("share");
  }

  @Test
  void aFileThatSomebodyElseSavedIsNotOverwritten() {
    enter();
    page.keyboard().press("End");
    page.keyboard().type(" ");
    rules.saveRule(OneRule.RULE.replace("> 0.5", "> 0.6"));
    button("Save").click();

    assertThat(page.locator(".editor .trouble")).containsText("changed since it was opened");
    button("Open it anew, without my changes").click();
    assertThat(page.locator(".ace_content")).containsText("0.6");
  }

  @Test
  void aLongLineIsWrappedAnewWhenTheWindowNarrows() {
    Locator wrapped = page.locator(".ace_line_group > .ace_line + .ace_line");
    enter();
    assertThat(wrapped).hasCount(0);

    page.setViewportSize(390, 844);
    assertThat(wrapped.first()).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void itIsAccessibleWideNarrowLightAndDark(String language) {
    page.addInitScript("sessionStorage.setItem('authoring-token', '" + RuleFolder.TOKEN + "')");
    page.navigate(rules.server.address(LINE.replace("lang=en", "lang=" + language)));
    assertThat(page.locator("textarea.ace_text-input")).isFocused();
    page.keyboard().type("x");
    assertThat(page.locator(".mistakes")).containsText("cut.drl:8");
    page.keyboard().press("Escape");
    Looks.picture(page, "edit", language, 1440);
    assertThat(Looks.barriers(page)).as("wide and light").isEmpty();

    page.keyboard().press("Enter");
    page.keyboard().press("Backspace");
    page.keyboard().press("Enter");
    page.locator(".editor .actions button").nth(1).click();
    assertThat(page.locator(".review")).isVisible();
    page.setViewportSize(390, 844);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    Looks.picture(page, "edit", language, 390);
    assertThat(Looks.barriers(page)).as("narrow and dark").isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
  }

  private void enter() {
    page.navigate(rules.server.address(LINE));
    page.getByLabel("Token").fill(RuleFolder.TOKEN);
    button("Go on").click();
    assertThat(page.locator(".ace_content")).containsText("A cut leaves a shortage");
    assertThat(page.locator("textarea.ace_text-input")).isFocused();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
