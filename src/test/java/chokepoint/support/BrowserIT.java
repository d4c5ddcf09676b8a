package chokepoint.support;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

final class BrowserIT {

  @Test
  void aPageOpensAndRunsItsScript() {
    try (Browser browser = Browser.open();
        Page page = browser.page(390, 800)) {
      page.navigate(
          "data:text/html;charset=utf-8,<h1></h1><script>"
              + "document.querySelector('h1').textContent = '中文 ' + innerWidth</script>");

      assertThat(page.locator("h1")).hasText("中文 390");
    }
  }

  @Test
  void barriersAreFound() {
    try (Browser browser = Browser.open();
        Page page = browser.page(390, 800)) {
      page.navigate(
          "data:text/html;charset=utf-8,<!doctype html><html lang='en'><title>a</title><main>"
              + "<h1>a</h1><img src='data:,'><p style='color: %23ccc'>too pale</p></main></html>");

      Assertions.assertThat(Looks.barriers(page))
          .extracting(barrier -> barrier.replaceAll(":.*", ""))
          .containsExactlyInAnyOrder("image-alt", "color-contrast");
    }
  }
}
