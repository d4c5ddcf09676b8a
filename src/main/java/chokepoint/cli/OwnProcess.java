package chokepoint.cli;

import java.nio.file.Path;
import java.util.List;

/** This program, started once more in a process of its own. */
public final class OwnProcess {
  private OwnProcess() {}

  /**
   * Reviews a change of the rules; two folders follow. What eats its memory ends it, and nothing
   * else.
   */
  public static List<String> reviewing() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Dchokepoint.home=" + Workshop.home(),
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "diff-rules");
  }
}
