package chokepoint.history;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Opens a database and brings its tables up to date. */
final class Database {
  private static final String SQLITE = "jdbc:sqlite:";
  private static final String NO_FILE = SQLITE + "(:memory:|file::memory:|\\?).*|" + SQLITE;
  private static final int CONNECTIONS = 4;
  private static final long PATIENCE_MILLIS = 5_000;

  private Database() {}

  /**
   * @throws StoreException if it cannot be reached, or is no database of this program
   */
  static HikariDataSource open(String url) {
    if (url.matches(NO_FILE)) {
      throw new StoreException(
          "cannot open the history at " + url + ": that is no file", "jdbc:sqlite:FILE.", null);
    }
    makeFolder(url);
    HikariDataSource source = null;
    try {
      source = new HikariDataSource(settings(url));
      Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
      return source;
    } catch (FlywayException e) {
      source.close();
      throw failure(url, "another program's database, or a newer version of this one.", e);
    } catch (RuntimeException e) {
      throw failure(
          url,
          url.startsWith(SQLITE)
              ? "its folder does not exist, or cannot be written to."
              : "the address is jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME.",
          e);
    }
  }

  static String ofFile(Path file) {
    return SQLITE + file;
  }

  private static HikariConfig settings(String url) {
    HikariConfig settings = new HikariConfig();
    settings.setJdbcUrl(url);
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setConnectionTimeout(PATIENCE_MILLIS);
    settings.setPoolName("history");
    if (url.startsWith(SQLITE)) {
      settings.addDataSourceProperty("journal_mode", "WAL"); // readers go on while one writes
      settings.addDataSourceProperty("synchronous", "NORMAL");
      settings.addDataSourceProperty("busy_timeout", PATIENCE_MILLIS);
    }
    return settings;
  }

  private static void makeFolder(String url) {
    if (!url.startsWith(SQLITE + "/")) {
      return;
    }
    Path folder = Path.of(url.substring(SQLITE.length())).toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failure(url, "the folder cannot be written to.", e);
    }
  }

  /** Names the database without what may hold a password. */
  private static StoreException failure(String url, String advice, Exception e) {
    String named = url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    return new StoreException("cannot open the history at " + named + ": " + reason(e), advice, e);
  }

  private static String reason(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String said = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return root instanceof IOException ? root.getClass().getSimpleName() + " " + said : said;
  }
}
