package chokepoint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import chokepoint.support.Browser;
import chokepoint.support.Command;
import chokepoint.support.House;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The ten minutes of rules/README.md, step by step in a copy of the project's knowledge: commands
 * are run, files are written, what is shown without a language is what the last command prints.
 */
final class AuthorsWalkIT {
  private static final Pattern BLOCK =
      Pattern.compile("^```(\\w*) ?(\\S*)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

  @TempDir private static Path author;

  private static String printed = "";
  private static RuleBase rules;

  @BeforeAll
  static void walk() throws IOException {
    copy("rules");
    copy("facts");
    String text = Files.readString(House.HOME.resolve("rules/README.md"));
    String steps = text.substring(text.indexOf("## Ten minutes"), text.indexOf("## When it does"));
    List<MatchResult> blocks = BLOCK.matcher(steps).results().toList();
    assertThat(blocks).hasSizeGreaterThan(6);
    blocks.forEach(AuthorsWalkIT::take);
    rules = RuleBase.compile(RuleSources.read(author.resolve("rules")));
  }

  private static void copy(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(House.HOME.resolve(folder))) {
      for (Path file : files.toList()) {
        Path to = author.resolve(House.HOME.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  private static void take(MatchResult block) {
    if (block.group(1).equals("sh")) {
      block.group(3).lines().forEach(AuthorsWalkIT::run);
    } else if (block.group(2).isEmpty()) {
      assertThat(printed.lines()).containsAll(block.group(3).lines().toList());
    } else {
      write(author.resolve(block.group(2)), block.group(3));
    }
  }

  private static void run(String command) {
    String line =
        command.replaceFirst("^\\./chokepoint", House.HOME.resolve("chokepoint").toString())
            + " --rules rules --facts facts";
    Command result = Command.run(author, Map.of("CHOKEPOINT_BUILD", "no"), "sh", "-c", line);
    assertThat(result.exit()).as(command + "\n" + result.out() + result.err()).isZero();
    printed = result.out();
  }

  /** Only files that a command has begun are written. */
  private static void write(Path file, String text) {
    assertThat(file).exists();
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theNewTypeHasAFormAndTheNewRuleAPlaceInTheCatalogue() {
    try (Served server =
            new Served(rules, Served.settings(author.resolve("facts"), Settings.LIMITS));
        Browser browser = Browser.open();
        Page page = browser.page(1440, 900)) {
      assertThat(server.json("/api/rules/INS-001").path("concludes").toString())
          .contains("LateDelivery");
      page.navigate(server.address("/workbench/japan-dual-use-ban?lang=zh"));
      page.locator(".proof").waitFor();
      Locator add = page.locator(".facts-pane select").filter(holding("查验")).first();
      add.selectOption("Inspection");
      page.getByRole(AriaRole.BUTTON, exactly("添加")).click();
      assertThat(page.getByLabel("延迟天数").first()).isVisible();
    }
  }

  private static Locator.FilterOptions holding(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page.GetByRoleOptions exactly(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  @Test
  void theNewTypeIsInTheSchema() {
    try (Served server =
        new Served(rules, Served.settings(author.resolve("facts"), Settings.LIMITS))) {
      JsonNode type =
          server
              .json("/api/schema")
              .path("types")
              .valueStream()
              .filter(t -> t.path("name").stringValue().equals("Inspection"))
              .findFirst()
              .orElseThrow();
      assertThat(type.path("group").stringValue()).isEqualTo("measures");
      assertThat(type.path("doc").path("zh").stringValue()).contains("查验");
    }
  }

  @Test
  void anAnalystIsTold() throws IOException {
    Path facts = author.resolve("facts/scenarios/inspected.yaml");
    Files.writeString(
        facts,
        """
        base: japan-dual-use-ban
        change:
          - add: {Inspection: {id: checks, issuer: China, target: Japan, good: rare-earths, since: 2026-01-01, daysHeld: 10}}
        """);
    run("./chokepoint assess facts/scenarios/inspected.yaml");

    assertThat(printed).contains("delays what Japan buys of rare earths by 10 days");
  }
}
