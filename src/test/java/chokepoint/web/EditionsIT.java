package chokepoint.web;

import static chokepoint.support.OneRule.RULE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import chokepoint.support.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules are saved while a page is open. */
final class EditionsIT {
  private static final int PATIENCE_MILLIS = 60_000;

  @TempDir private Path folder;
  private RuleFolder rules;
  private Browser browser;
  private Page page;

  @BeforeAll
  static void bePatient() {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  @BeforeEach
  void open() {
    rules = new RuleFolder(folder);
    rules.saveFacts(
        "scenarios/cut.yaml", "title: Cut\nhorizon: 2027-01-01\nfacts:\n  - Cut: {share: 0.4}\n");
    rules.stateOnce(s -> s.get("facts").asInt() > 0);
    browser = Browser.open();
    page = browser.page(1440, 900);
    page.setDefaultTimeout(PATIENCE_MILLIS);
  }

  @AfterEach
  void close() {
    browser.close();
    rules.close();
  }

  @Test
  void theWorkbenchIsAnsweredAnewUnderRulesThatWereSaved() {
    page.navigate(rules.server.address("/workbench/cut?lang=en"));
    assertThat(page.locator(".status-line")).containsText("As of your last change");
    assertThat(page.locator("main")).containsText("Nothing of weight follows");

    rules.saveRule(RULE.replace("> 0.5", "> 0.3"));
    assertThat(page.locator(".status-line")).containsText("Rules or facts were saved meanwhile");
    assertThat(page.locator("main")).containsText("40 % are missing");
  }

  @Test
  void aMistakeIsShownByItsLineUntilItIsMended() {
    page.navigate(rules.server.address("/workbench/cut?lang=en"));
    assertThat(page.locator(".status-line")).containsText("As of your last change");

    rules.saveRule(RULE.replace("share > 0.5", "shar > 0.3"));
    Locator notice = page.locator("#notice");
    assertThat(notice).containsText("rules/cut.drl:7");
    assertThat(notice).containsText("The edition before keeps answering.");

    rules.saveRule(RULE);
    assertThat(notice).isEmpty();
  }

  @Test
  void otherScreensOfferToBeShownAnew() {
    page.navigate(rules.server.address("/rules?lang=en"));
    assertThat(page.locator("ul.rules > li")).hasCount(1);

    rules.saveRule(RULE.replace("A cut leaves a shortage", "A cut leaves a gap"));
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show it anew")).click();
    assertThat(page.locator("ul.rules")).containsText("A cut leaves a gap");
    assertThat(page.locator("#notice")).isEmpty();
  }
}
