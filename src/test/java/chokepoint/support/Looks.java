package chokepoint.support;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** How a page looks: pictures are left in target/screenshots. */
public final class Looks {
  private static final Path PICTURES = House.HOME.resolve("target/screenshots");

  /** Nothing is gathered of what is in order, which would take longer than the check. */
  private static final AxeRunOptions BARRIERS = new AxeRunOptions();

  static {
    BARRIERS.setResultTypes(List.of("violations"));
  }

  private Looks() {}

  public static void picture(Page page, String name, String language, int width) {
    Path file = PICTURES.resolve(name + "-" + language + "-" + width + ".png");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
  }

  /**
   * What keeps people from using it, each with the elements it stands in. As no page holds another,
   * they are looked for in one go, which takes a quarter of the time.
   */
  public static List<String> barriers(Page page) {
    return new AxeBuilder(page)
        .options(BARRIERS).setLegacyMode(true).analyze().getViolations().stream()
            .map(Looks::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes().stream().map(n -> n.getHtml()).toList();
  }
}
