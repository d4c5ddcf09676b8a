package chokepoint.web;

import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Shipped;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

final class TrackRecordsTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String EPISODE =
      """
      title: A mine
      asOf: 2026-01-01
      horizon: 2027-01-01
      facts:
        - Economy: {id: A}
        - Good: {id: ore}
        - Price: {good: ore, value: 10, unit: USD/t}
        - Mine: {id: pit, economy: A, good: ore, cashCost: 20, allInCost: 25, unit: USD/t}
      observed:
        - {kind: mine, actor: pit, outcome: SUSPENDS, confidence: high, source: press}
      """;

  @TempDir private Path facts = Path.of("");

  private Served server() {
    return new Served(Shipped.rules(), Served.settings(facts, Settings.LIMITS));
  }

  private static HttpResponse<String> whenMade(Served server) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    HttpResponse<String> answer = server.get("/api/backtest");
    while (answer.statusCode() == 202 && Instant.now().isBefore(end)) {
      assertThat(json(answer).get("of").asInt()).isEqualTo(1);
      Thread.sleep(50);
      answer = server.get("/api/backtest");
    }
    return answer;
  }

  @Test
  void theRecordIsMadeInTheBackground() throws IOException, InterruptedException {
    Files.createDirectory(facts.resolve("episodes"));
    Files.writeString(facts.resolve("episodes/mine.yaml"), EPISODE);
    try (Served server = server()) {
      HttpResponse<String> made = whenMade(server);

      assertThat(made.statusCode()).isEqualTo(200);
      JsonNode record = json(made);
      assertThat(record.get("rules").asString()).isEqualTo(Shipped.rules().digest());
      assertThat(record.get("scored").asInt()).isEqualTo(1);
      assertThat(record.at("/confusion/mine/tp").asInt()).isEqualTo(1);
      assertThat(record.at("/episodes/0/outcomes/0/right").asBoolean()).isTrue();
    }
  }

  @Test
  void aMistakeInAnEpisodeIsTold() throws IOException, InterruptedException {
    Files.createDirectory(facts.resolve("episodes"));
    Path file = facts.resolve("episodes/mine.yaml");
    Files.writeString(file, EPISODE.replace("SUSPENDS", "SUSPEND"));
    try (Served server = server()) {
      HttpResponse<String> refused = whenMade(server);
      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body()).contains("SUSPENDS");

      Files.writeString(file, EPISODE);
      assertThat(whenMade(server).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void withoutEpisodesThereIsNone() {
    try (Served server = server()) {
      assertThat(server.get("/api/backtest").statusCode()).isEqualTo(404);
    }
  }
}
