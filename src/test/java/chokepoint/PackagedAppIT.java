package chokepoint;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar and the launcher, started as a user starts them. */
final class PackagedAppIT {

  private static final Command VERSION = new Command(0, "chokepoint 0.1.0\n", "");

  @Test
  void theJarSaysItsVersion() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    assertThat(Command.run(java, "-jar", "target/chokepoint.jar", "--version")).isEqualTo(VERSION);
  }

  @Test
  void theLauncherWorksFromAnyDirectory(@TempDir Path elsewhere) {
    String launcher = House.HOME.resolve("chokepoint").toString();

    assertThat(Command.run(elsewhere, Map.of(), launcher, "--version")).isEqualTo(VERSION);
  }
}
