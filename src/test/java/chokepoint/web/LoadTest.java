package chokepoint.web;

import static chokepoint.web.Served.header;
import static chokepoint.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many at once, slow ones, and the end. */
final class LoadTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private final ExecutorService clients = Executors.newCachedThreadPool();

  @AfterEach
  void stop() {
    clients.shutdownNow();
  }

  @Test
  void fiftyAtOnceGetTheSameAnswer() throws Exception {
    try (Served server = Served.shipped()) {
      String facts = server.json("/api/scenarios/japan-dual-use-ban").get("factSet").toString();
      List<HttpResponse<String>> answers =
          all(50, () -> server.post("/api/assessments", facts)).toList();

      assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
      assertThat(answers.stream().map(LoadTest::withoutMillis).distinct()).hasSize(1);
      assertThat(server.json("/api/assessments")).hasSize(1);
    }
  }

  @Test
  void whatDoesNotFitIntoTheQueueIsTurnedAwayAndTheRestIsAnswered() throws Exception {
    try (Served server = new Served(SlowRules.BASE, SlowRules.settings(LONG))) {
      List<HttpResponse<String>> answers =
          all(6, () -> server.post("/api/validate", SlowRules.nap(500))).toList();

      assertThat(answers.stream().filter(a -> a.statusCode() == 200).count()).isBetween(2L, 3L);
      HttpResponse<String> refused =
          answers.stream().filter(a -> a.statusCode() != 200).findFirst().orElseThrow();
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(header(refused, "Retry-After")).isEqualTo("2");
      assertThat(json(refused).get("title").asString()).isEqualTo("The server is busy");
      assertThat(server.get("/health").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aRuleThatDoesNotComeToItsEndKeepsNobodyWaiting() {
    try (Served server = new Served(SlowRules.BASE, SlowRules.settings(Duration.ofMillis(200)))) {
      HttpResponse<String> answer = server.post("/api/validate", SlowRules.nap(10_000));

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(json(answer).get("detail").asString()).startsWith("There was no answer within 2");
    }
  }

  @Test
  void aRuleThatThrowsIsNamed() {
    try (Served server = new Served(SlowRules.BASE, SlowRules.settings(LONG))) {
      HttpResponse<String> answer = server.post("/api/assessments", SlowRules.fault());

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(json(answer).get("title").asString()).isEqualTo("A rule failed");
      assertThat(json(answer).get("detail").asString()).contains("A fault breaks the rule");
    }
  }

  @Test
  void anAnswerUnderWayIsGivenBeforeTheServerStops() throws Exception {
    Served server = new Served(SlowRules.BASE, SlowRules.settings(LONG));
    Future<HttpResponse<String>> answer =
        clients.submit(() -> server.post("/api/validate", SlowRules.nap(800)));
    Thread.sleep(300);

    server.close();

    assertThat(answer.get().statusCode()).isEqualTo(200);
  }

  private <T> Stream<T> all(int n, Callable<T> work) throws InterruptedException {
    List<Callable<T>> same = IntStream.range(0, n).mapToObj(i -> work).toList();
    return clients.invokeAll(same).stream().map(LoadTest::done);
  }

  private static <T> T done(Future<T> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static String withoutMillis(HttpResponse<String> answer) {
    return answer.body().replaceFirst("\"millis\":[^,]*", "");
  }
}
