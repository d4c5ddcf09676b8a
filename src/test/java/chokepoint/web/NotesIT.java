package chokepoint.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.Fact;
import chokepoint.facts.Text;
import chokepoint.support.Shipped;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands beside a fact, shown and edited in Chinese. */
final class NotesIT {
  private static final String SCENARIO = "japan-dual-use-ban";
  private static final String FACT = "Need[mhi-glide-missile/rare-earths]";

  @RegisterExtension private static final Site SITE = new Site();

  @Test
  void aProofShowsTheChineseNoteAndAnEditKeepsBothUntilTheNoteItselfIsEdited() {
    Fact fact = Shipped.scenario(SCENARIO).find(FACT).orElseThrow();
    Text note = fact.source().orElseThrow().note().orElseThrow();
    String chinese = note.zh().orElseThrow();
    try (Page page = SITE.page(1440, 900)) {
      page.navigate(SITE.address("/workbench/" + SCENARIO + "?lang=zh"));
      page.locator(".card").getByText("2026年1月30日").first().click();
      Locator line =
          page.locator(".proof .fact-line")
              .filter(new Locator.FilterOptions().setHasText(chinese))
              .first();
      assertThat(line.locator(".source")).hasText("编者假设，" + chinese);

      line.locator("button").click();
      Locator form = page.locator(".facts-pane .fact-form:visible");
      form.locator("summary").getByText("来源与可信度").click();
      assertThat(form.getByLabel("备注")).hasValue(chinese);

      JsonNode kept = source(asked(page, () -> form.getByLabel("可信度").selectOption("CLAIMED")));
      assertThat(kept.get("note").get("en").asString()).isEqualTo(note.en());
      assertThat(kept.get("note").get("zh").asString()).isEqualTo(chinese);

      JsonNode moved = source(asked(page, () -> form.getByLabel("来源").last().fill("gazette")));
      assertThat(moved.get("ref").asString()).isEqualTo("gazette");
      assertThat(moved.get("note")).isEqualTo(kept.get("note"));

      JsonNode own = source(asked(page, () -> form.getByLabel("备注").fill("另据报告")));
      assertThat(own.get("note").asString()).isEqualTo("另据报告");
    }
  }

  /** The fact set that is sent after an edit. */
  private static JsonNode asked(Page page, Runnable edit) {
    String sent = page.waitForRequest("**/api/assessments?store=false", edit).postData();
    return JsonMapper.shared().readTree(sent);
  }

  private static JsonNode source(JsonNode factSet) {
    for (JsonNode fact : factSet.get("facts")) {
      if (fact.path("Need").path("site").asString("").equals("mhi-glide-missile")) {
        return fact.get("source");
      }
    }
    throw new AssertionError("not sent: " + FACT);
  }
}
