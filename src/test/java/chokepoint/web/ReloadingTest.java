package chokepoint.web;

import static chokepoint.support.OneRule.RULE;
import static chokepoint.support.OneRule.TYPES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Rules and facts are saved while the server runs. */
final class ReloadingTest {
  @TempDir private Path folder;
  private RuleFolder rules;

  @BeforeEach
  void serve() {
    rules = new RuleFolder(folder);
  }

  @AfterEach
  void stop() {
    rules.close();
  }

  @Test
  void aRuleThatIsSavedAnswers() {
    assertThat(rules.shortages()).isZero();
    rules.saveRule(RULE.replace("> 0.5", "> 0.3"));
    JsonNode state = rules.stateOnce(s -> s.get("edition").asInt() == 2);

    assertThat(state.get("problems")).isEmpty();
    assertThat(rules.shortages()).isEqualTo(1);
    assertThat(rules.server.json("/health").at("/rules/digest"))
        .isEqualTo(state.at("/rules/digest"));
  }

  @Test
  void aRuleThatDoesNotCompileLeavesTheEditionBeforeAnsweringAndIsNamedByItsLine() {
    rules.saveRule(RULE.replace("share > 0.5", "shar > 0.3"));
    JsonNode state = rules.stateOnce(s -> !s.get("problems").isEmpty());

    assertThat(state.get("edition").asInt()).isEqualTo(1);
    assertThat(state.at("/problems/0/file").asString()).isEqualTo("cut.drl");
    assertThat(state.at("/problems/0/line").asInt()).isEqualTo(7);
    assertThat(state.at("/problems/0/rule").asString()).isEqualTo("A cut leaves a shortage");
    assertThat(state.at("/problems/0/message").asString()).contains("shar");
    assertThat(state.at("/problems/0/hint").asString()).isEqualTo("Maybe write share");
    assertThat(rules.shortages()).isZero();
  }

  @Test
  void whatIsPutBackIsTheSameEdition() {
    rules.saveRule(RULE.replace("when", "whn"));
    rules.stateOnce(s -> !s.get("problems").isEmpty());
    rules.saveRule(RULE);

    JsonNode state = rules.stateOnce(s -> s.get("problems").isEmpty());
    assertThat(state.get("edition").asInt()).isEqualTo(1);
  }

  @Test
  void aFieldThatIsAddedIsInTheSchemaAndInTheOpenApiDocument() {
    rules.saveTypes(
        TYPES.replace("@key\nend\ndeclare", "@key\n    note : String @optional\nend\ndeclare"));
    rules.stateOnce(s -> s.get("edition").asInt() == 2);

    assertThat(rules.server.get("/api/schema").body()).contains("\"note\"");
    assertThat(rules.server.json("/api/openapi.json").at("/components/schemas/Fact.Cut").toString())
        .contains("\"note\"");
  }

  @Test
  void aFolderWithoutRulesLeavesTheEditionBeforeAnswering() {
    rules.deleteRules();
    JsonNode state = rules.stateOnce(s -> !s.get("problems").isEmpty());

    assertThat(state.at("/problems/0/message").asString()).startsWith("there are no rules");
    assertThat(rules.shortages()).isZero();
  }

  @Test
  void factsThatAreSavedAreCounted() {
    assertThat(rules.state().get("facts").asInt()).isZero();
    rules.saveFacts("scenarios/other.yaml", "title: y\nhorizon: 2027-01-01\nfacts: []\n");
    rules.stateOnce(s -> s.get("facts").asInt() == 1);

    assertThat(rules.server.json("/api/scenarios")).hasSize(2);
  }
}
