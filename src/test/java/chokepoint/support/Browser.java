package chokepoint.support;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A headless Chromium for the browser tests; each page has cookies and storage of its own. */
public final class Browser implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;

  private Browser(Playwright playwright, LaunchOptions options) {
    this.playwright = playwright;
    this.chromium = playwright.chromium().launch(options);
  }

  public static Browser open() {
    Optional<Path> chromium = Chromium.ready();
    LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    chromium.ifPresent(options::setExecutablePath);
    Map<String, String> noDownload = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    return new Browser(
        Playwright.create(new Playwright.CreateOptions().setEnv(noDownload)), options);
  }

  public Page page() {
    return chromium.newPage();
  }

  public Page page(int width, int height) {
    Page page = page();
    page.setViewportSize(width, height);
    return page;
  }

  @Override
  public void close() {
    playwright.close();
  }
}
