package chokepoint;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import java.io.IOException;
import java.nio.file.Files;
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

  @Test
  void theLauncherDoesNotBuildWhenToldSo(@TempDir Path elsewhere) throws IOException {
    Command result = version(elsewhere, "no");

    assertThat(result.err()).contains("Unable to access jarfile").doesNotContain("Building");
    assertThat(elsewhere.resolve("target")).doesNotExist();
  }

  @Test
  void theLauncherSaysThatItCannotBuildHere(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("target"), "in the way");

    Command result = version(elsewhere, "yes");

    assertThat(result.exit()).isEqualTo(5);
    assertThat(result.err()).contains("cannot write to " + elsewhere).contains("\nMaybe ");
  }

  @Test
  void aBuildThatWasKilledDoesNotKeepTheNextWaiting(@TempDir Path elsewhere) throws IOException {
    Files.createDirectories(elsewhere.resolve("target/build.lock"));

    Command result = version(elsewhere, "yes");

    assertThat(result.exit()).isEqualTo(5);
    assertThat(result.err()).contains("Chokepoint could not be built"); // there is no pom.xml
  }

  @Test
  void classesThatAnotherBuildKeptArePassedOverInSilence(@TempDir Path elsewhere)
      throws IOException {
    Path built = House.HOME.resolve("target");
    Path target = Files.createDirectories(elsewhere.resolve("target"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String keep = "-XX:ArchiveClassesAtExit=" + target.resolve("chokepoint.jsa");
    Command.run(java, keep, "-jar", built.resolve("chokepoint.jar").toString(), "--version");
    Files.copy(built.resolve("chokepoint.jar"), target.resolve("chokepoint.jar"));
    Files.createSymbolicLink(target.resolve("lib"), built.resolve("lib"));

    assertThat(target.resolve("chokepoint.jsa")).isNotEmptyFile();
    assertThat(version(elsewhere, "no")).isEqualTo(VERSION);
  }

  private static Command version(Path elsewhere, String build) throws IOException {
    Path launcher =
        Files.copy(
            House.HOME.resolve("chokepoint"), elsewhere.resolve("chokepoint"), COPY_ATTRIBUTES);
    Map<String, String> environment = Map.of("CHOKEPOINT_BUILD", build);
    return Command.run(elsewhere, environment, launcher.toString(), "--version");
  }
}
