package chokepoint.history;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.facts.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds of a store on either database. */
abstract class AssessmentStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-05T12:00:00.123Z");
  private static final Text ENGLISH = new Text("A ban on moon dust", Optional.empty());
  private static final Text BOTH = new Text("100 % of it_all", Optional.of("月尘禁令"));

  private final TickingClock clock = new TickingClock(NOON);
  private AssessmentStore store;

  /** Address of an empty database. */
  abstract String emptyDatabase() throws Exception;

  @BeforeEach
  void open() throws Exception {
    store = AssessmentStore.open(emptyDatabase(), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void givesBackWhatWasSaved() {
    String content = "{\"text\":\"线 \uD83D\uDE80 \\u0000\"}\n".repeat(50_000);
    store.save("a", content, BOTH, "d1");

    assertThat(store.find("a")).contains(content);
    assertThat(store.find("b")).isEmpty();
    assertThat(store.list(9, Wanted.any()))
        .containsExactly(new StoredAssessment("a", BOTH, NOON, "d1"));
  }

  @Test
  void keepsTheFirstOfTwoWithOneId() {
    store.save("a", "first", ENGLISH, "d1");
    clock.forward(Duration.ofDays(1));
    store.save("a", "second", BOTH, "d2");

    assertThat(store.find("a")).contains("first");
    assertThat(store.list(9, Wanted.any()))
        .containsExactly(new StoredAssessment("a", ENGLISH, NOON, "d1"));
  }

  @Test
  void listsTheNewestFirst() {
    for (String id : List.of("b", "c", "a")) {
      store.save(id, "", ENGLISH, "d");
      clock.forward(Duration.ofMillis(1));
    }

    assertThat(ids(2, "")).containsExactly("a", "c");
  }

  @Test
  void listsThoseOfOneMomentByTheirId() {
    List.of("b", "c", "a").forEach(id -> store.save(id, "", ENGLISH, "d"));

    assertThat(ids(9, "")).containsExactly("a", "b", "c");
  }

  @Test
  void searchesTitlesInBothLanguagesWordForWord() {
    store.save("a", "", ENGLISH, "d");
    store.save("b", "", BOTH, "d");

    assertThat(ids(9, "MOON")).containsExactly("a");
    assertThat(ids(9, "月尘")).containsExactly("b");
    assertThat(ids(9, "0 %")).containsExactly("b");
    assertThat(ids(9, "t_a")).containsExactly("b");
    assertThat(ids(9, "%")).containsExactly("b");
    assertThat(ids(9, "\0")).isEmpty();
    assertThat(ids(9, "'; DROP TABLE assessment; --")).isEmpty();
  }

  @Test
  void searchesDigestsOfRulesAndDays() {
    store.save("a", "", ENGLISH, "d1");
    clock.forward(Duration.ofDays(1));
    store.save("b", "", ENGLISH, "d2");
    LocalDate next = LocalDate.ofInstant(NOON, ZoneOffset.UTC).plusDays(1);

    assertThat(ids(9, "D2")).containsExactly("b");
    assertThat(ids(new Wanted("", Optional.of(next), Optional.empty()))).containsExactly("b");
    assertThat(ids(new Wanted("", Optional.empty(), Optional.of(next)))).containsExactly("a");
    assertThat(ids(new Wanted("d2", Optional.empty(), Optional.of(next)))).isEmpty();
  }

  @Test
  void manyMaySaveAtOnce() {
    IntStream.range(0, 200)
        .parallel()
        .forEach(n -> store.save("id-" + n % 50, "text", ENGLISH, "d"));

    assertThat(ids(999, "")).hasSize(50);
  }

  @Test
  void aStoreThatIsOpenedAgainHoldsWhatItHeld() throws Exception {
    String url = emptyDatabase();
    try (AssessmentStore before = AssessmentStore.open(url, clock)) {
      before.save("a", "kept", ENGLISH, "d");
    }
    try (AssessmentStore after = AssessmentStore.open(url, clock)) {
      assertThat(after.find("a")).contains("kept");
    }
  }

  private List<String> ids(int most, String words) {
    return store.list(most, Wanted.titled(words)).stream().map(StoredAssessment::id).toList();
  }

  private List<String> ids(Wanted wanted) {
    return store.list(9, wanted).stream().map(StoredAssessment::id).toList();
  }
}
