package chokepoint.history;

import chokepoint.facts.Text;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Past assessments, each the text that was answered. Safe to share between threads. */
public final class AssessmentStore implements AutoCloseable {
  private final HikariDataSource source;
  private final Jdbi jdbi;
  private final Clock clock;

  private AssessmentStore(HikariDataSource source, Clock clock) {
    this.source = source;
    this.jdbi = Jdbi.create(source);
    this.clock = clock;
  }

  /**
   * Opens a store and brings its tables up to date.
   *
   * @param url {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST/NAME}
   * @throws StoreException if it cannot be opened
   */
  public static AssessmentStore open(String url, Clock clock) {
    return new AssessmentStore(Database.open(url), clock);
  }

  /** The address of a store in a file of its own. */
  public static String urlOf(Path file) {
    return Database.ofFile(file);
  }

  /** Keeps an assessment under its id; what is kept already stays as it is. */
  public void save(String id, String content, Text title, String rulesDigest) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    "INSERT INTO assessment (id, title_en, title_zh, saved_at, rules_digest,"
                        + " content) VALUES (:id, :en, :zh, :at, :digest, :content)"
                        + " ON CONFLICT (id) DO NOTHING")
                .bind("id", id)
                .bind("en", title.en())
                .bind("zh", title.zh().orElse(null))
                .bind("at", clock.instant().toEpochMilli())
                .bind("digest", rulesDigest)
                .bind("content", content)
                .execute());
  }

  /** The text of an assessment. */
  public Optional<String> find(String id) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT content FROM assessment WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne());
  }

  /**
   * The newest first.
   *
   * @param most how many to give at most
   */
  public List<StoredAssessment> list(int most, Wanted wanted) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    "SELECT id, title_en, title_zh, saved_at, rules_digest FROM assessment"
                        + " WHERE (lower(title_en) LIKE :words ESCAPE '!'"
                        + " OR lower(title_zh) LIKE :words ESCAPE '!'"
                        + " OR lower(rules_digest) LIKE :words ESCAPE '!')"
                        + " AND saved_at >= :from AND saved_at < :before"
                        + " ORDER BY saved_at DESC, id LIMIT :most")
                .bind("words", "%" + literal(wanted.words()) + "%")
                .bind("from", wanted.from())
                .bind("before", wanted.before())
                .bind("most", most)
                .map(AssessmentStore::stored)
                .list());
  }

  /** PostgreSQL refuses U+0000; no title holds it, nor U+FFFF. */
  private static String literal(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\0', '\uffff').replaceAll("([!%_])", "!$1");
  }

  private static StoredAssessment stored(ResultSet row, StatementContext context)
      throws SQLException {
    Text title =
        new Text(row.getString("title_en"), Optional.ofNullable(row.getString("title_zh")));
    return new StoredAssessment(
        row.getString("id"),
        title,
        Instant.ofEpochMilli(row.getLong("saved_at")),
        row.getString("rules_digest"));
  }

  @Override
  public void close() {
    source.close();
  }
}
