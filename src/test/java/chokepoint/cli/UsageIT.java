package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command cannot do is said in two lines, with exit code 2. */
final class UsageIT {
  private static final String LAUNCHER = House.HOME.resolve("chokepoint").toString();

  @TempDir private Path folder;

  @Test
  void aFolderWithoutRules() {
    refused("there are no rules (.drl files) in " + folder, "lint", "--rules", folder.toString());
  }

  @Test
  void aFolderWithoutCases() {
    refused("there are no cases in " + folder, "test", folder.toString());
  }

  @Test
  void aFolderInPlaceOfAFactSet() {
    refused(folder + " is a folder", "assess", folder.toString());
  }

  @Test
  void aDeadlineThatIsOver() {
    refused("--deadline is 0 s", "assess", "--deadline", "0", "facts/scenarios/truce-2025.yaml");
  }

  @Test
  void aShareAboveOne() {
    refused("--min-coverage is 90.0", "test", "--min-coverage", "90");
  }

  @Test
  void aScoreAboveOne() {
    refused("--min-score is 85.0", "test", "--mutate", "--min-score", "85");
  }

  @Test
  void casesInPlaceOfRulesToMutate() {
    refused(
        "there are no rules to mutate in rules/units.cases.yaml",
        "test",
        "--mutate",
        "rules/units.cases.yaml");
  }

  @Test
  void aReportThatCannotBeWritten() {
    String report = folder.resolve("none/report.xml").toString();

    refused("cannot write " + report, "test", "--junit", report, "rules/units.cases.yaml");
  }

  @Test
  void aHostThatIsNoneOrNowhere() {
    String db = "jdbc:sqlite:" + folder.resolve("test.db");

    refused("--host is empty", "serve", "--host", "", "--port", "0", "--db", db);
    refused(
        "cannot listen on nowhere.invalid port 0: there is no such host",
        "serve",
        "--host",
        "nowhere.invalid",
        "--port",
        "0",
        "--db",
        db);
  }

  @Test
  void standardInputThatIsNotUtf8() {
    Command result = shell("printf 'title: \\377' | ./chokepoint assess -");

    assertThat(result)
        .isEqualTo(
            new Command(2, "", "standard input is not UTF-8\nMaybe save the text as UTF-8.\n"));
  }

  @Test
  void aFactSetMayComeThroughAPipe() {
    Command result =
        shell("{ cat facts/scenarios/japan-ban-only.yaml; } | ./chokepoint assess /dev/stdin");

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void anAnswerThatIsCutShortOnPurposeIsNoError() {
    assertThat(shell("./chokepoint schema | head -n 1")).isEqualTo(new Command(0, "{\n", ""));
  }

  private void refused(String said, String... words) {
    String[] command = new String[words.length + 1];
    command[0] = LAUNCHER;
    System.arraycopy(words, 0, command, 1, words.length);

    Command result = Command.run(House.HOME, Map.of(), command);

    assertThat(result.exit()).as(result.err()).isEqualTo(2);
    assertThat(result.err()).startsWith(said).contains("\nMaybe ");
    assertThat(result.err().lines()).hasSize(2);
  }

  private static Command shell(String line) {
    return Command.run("sh", "-c", line);
  }
}
