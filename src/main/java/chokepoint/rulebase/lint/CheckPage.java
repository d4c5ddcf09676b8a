package chokepoint.rulebase.lint;

import chokepoint.vocabulary.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The page of a check: what it looks for and why, with an example that is bad and one that is good.
 */
public final class CheckPage {
  private CheckPage() {}

  /**
   * A page, as Markdown.
   *
   * @throws LintException if there is no such check
   */
  public static String of(String check) {
    Set<String> checks = Lint.checks();
    if (!checks.contains(check)) {
      throw new LintException(
          "there is no check \""
              + check
              + "\"\n  "
              + Nearest.to(check, checks)
                  .map(n -> "Maybe " + n + ".")
                  .orElse("Maybe one of " + String.join(", ", checks) + "."));
    }
    try (InputStream page = CheckPage.class.getResourceAsStream("/lint/" + check + ".md")) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the page of " + check, e);
    }
  }
}
