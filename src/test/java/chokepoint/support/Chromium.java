package chokepoint.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium and a Chinese font, or installs them where that is possible. */
final class Chromium {

  private static final String HINT =
      "Maybe: apt-get install chromium fonts-noto-cjk, or set CHOKEPOINT_CHROMIUM to a Chromium.";

  private Chromium() {}

  /** The Chromium to start, or empty where Playwright is to start its own. */
  static synchronized Optional<Path> ready() {
    if (!hasChineseFont() && !install("no Chinese font")) {
      throw new IllegalStateException("The browser tests need a Chinese font.\n" + HINT);
    }
    if (found().isEmpty() && !install("no Chromium")) {
      download();
    }
    return found();
  }

  private static Optional<Path> found() {
    String chosen = System.getenv("CHOKEPOINT_CHROMIUM");
    if (chosen != null) {
      return Optional.of(Path.of(chosen));
    }
    return Stream.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean hasChineseFont() {
    return !isDebian() || !Command.run("fc-list", ":lang=zh").out().isBlank();
  }

  private static boolean install(String because) {
    if (!isDebian() || !"root".equals(System.getProperty("user.name"))) {
      return false;
    }
    apt(because, "update");
    apt(because, "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
    return true;
  }

  private static void apt(String because, String... words) {
    String[] command = Stream.concat(Stream.of("apt-get"), Stream.of(words)).toArray(String[]::new);
    System.out.println(because + ": " + String.join(" ", command));
    mustWork(
        Command.run(House.HOME, Map.of("DEBIAN_FRONTEND", "noninteractive"), command), command);
  }

  private static void download() {
    System.out.println("no Chromium: downloading Playwright's own");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    String[] command = {
      java, "-cp", classPath, "com.microsoft.playwright.CLI", "install", "chromium"
    };
    mustWork(Command.run(command), command);
  }

  private static void mustWork(Command result, String... words) {
    if (result.exit() != 0) {
      String said = result.out() + result.err();
      throw new IllegalStateException(
          "The browser tests need a Chromium and a Chinese font; this failed: "
              + String.join(" ", words)
              + "\n"
              + said
              + HINT);
    }
  }

  private static boolean isDebian() {
    Path release = Path.of("/etc/os-release");
    try {
      return Files.isExecutable(Path.of("/usr/bin/apt-get"))
          && Files.readAllLines(release).contains("ID=debian");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
