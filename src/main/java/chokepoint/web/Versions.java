package chokepoint.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Writes files whole or not at all, and keeps what they held before. */
final class Versions {
  static final String FOLDER = ".history";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

  private final Clock clock;

  Versions(Clock clock) {
    this.clock = clock;
  }

  /**
   * Replaces a file below a folder.
   *
   * @throws IOException if it cannot be written; it is then as it was
   */
  void replace(Path folder, Path file, String text) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    if (Files.exists(file)) {
      Path old = folder.resolve(FOLDER).resolve(folder.relativize(file) + "." + moment());
      Files.createDirectories(old.resolveSibling(""));
      Files.copy(file, old, StandardCopyOption.REPLACE_EXISTING);
    }
    Path draft = Files.createTempFile(file.resolveSibling(""), ".", ".draft");
    try {
      Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private String moment() {
    return MOMENT.format(clock.instant());
  }
}
