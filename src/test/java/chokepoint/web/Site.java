package chokepoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The shipped site in a real browser, for the tests of one class. Pages are closed after each test,
 * which fails if a script of theirs did.
 */
final class Site implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final int PATIENCE_MILLIS = 60_000;

  private final List<Page> pages = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();
  private Served server;
  private Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    server = Served.shipped();
    browser = Browser.open();
  }

  Served server() {
    return server;
  }

  /** An empty page. */
  Page page(int width, int height) {
    Page page = browser.page(width, height);
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(failures::add);
    pages.add(page);
    return page;
  }

  String address(String path) {
    return server.address(path);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> failed = List.copyOf(failures);
    pages.stream().filter(p -> !p.isClosed()).forEach(Page::close);
    pages.clear();
    failures.clear();
    assertThat(failed).as("what scripts failed with").isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    browser.close();
    server.close();
  }
}
