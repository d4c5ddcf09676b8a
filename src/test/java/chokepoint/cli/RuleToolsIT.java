package chokepoint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Command;
import chokepoint.support.House;
import chokepoint.support.OneRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says of a few small rules, and of a change of them. */
final class RuleToolsIT {
  private static final String LAUNCHER = House.HOME.resolve("chokepoint").toString();
  private static final String SCENARIO =
      """
      title: Cut
      horizon: 2027-01-01
      facts:
        - Cut: {share: 0.4}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    save("old/types.drl", OneRule.TYPES);
    save("old/cut.drl", OneRule.RULE);
    save("facts/scenarios/cut.yaml", SCENARIO);
  }

  @Test
  void aChangeOfTheRulesIsToldByWhatItChanges() throws IOException {
    save("new/types.drl", OneRule.TYPES);
    save("new/cut.drl", OneRule.RULE.replace("> 0.5", "> 0.3"));
    Command told = diff();

    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .contains("cut", "+ Shortage[0.4]", "1 of 1 scenarios differ", "0 of 1 cases fail");
  }

  @Test
  void rulesThatOnlyReadOtherwiseChangeNothing() throws IOException {
    save("new/types.drl", OneRule.TYPES);
    save("new/cut.drl", OneRule.RULE.replace("are missing", "are lacking"));

    assertThat(diff().out()).contains("0 of 1 scenarios differ").doesNotContain("Shortage");
  }

  @Test
  void rulesThatDoNotCompileAreNamedByTheirLine() throws IOException {
    save("new/types.drl", OneRule.TYPES);
    save("new/cut.drl", OneRule.RULE.replace("share > 0.5", "shar > 0.5"));
    Command told = diff();

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err()).contains("cut.drl:7", "Maybe write share");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Command told = diff();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("there is no folder " + folder.resolve("new"));
  }

  @Test
  void theBookOfRulesIsInBothLanguages() {
    Command told = run("rules", "--markdown", "--rules", path("old"));

    assertThat(told.out())
        .contains(
            "### CUT-001 A cut leaves a shortage",
            "**削减造成短缺**",
            "*share* are missing",
            "缺少*share*",
            "Cut($share: share > 0.5)",
            "Concludes Shortage. cut.drl:3.",
            "Source: a handbook");
  }

  @Test
  void whatKeepsAFileFromBeingReadIsJsonToo() throws IOException {
    Files.write(folder.resolve("old/latin.drl"), new byte[] {'/', '/', (byte) 0xe9});
    Command told = run("lint", "--json", "--rules", path("old"));

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.err()).isEmpty();
    assertThat(told.out()).contains("\"file\" : \"latin.drl\"", "not UTF-8");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theCasesOfANewRuleHoldFromTheStart(boolean ground) throws IOException {
    if (ground) {
      save("old/ground.yaml", SCENARIO);
    }
    assertThat(onOld("new-rule", "A new one").exit()).isZero();
    Command tested = onOld("test", path("old/a-new-one.cases.yaml"));

    assertThat(tested.out()).contains("2 passed, 0 failed");
  }

  private Command onOld(String command, String argument) {
    return run(command, argument, "--rules", path("old"), "--facts", path("facts"));
  }

  private Command diff() {
    return run("diff-rules", path("old"), path("new"), "--facts", path("facts"));
  }

  private Command run(String... words) {
    return Command.run(Stream.concat(Stream.of(LAUNCHER), Stream.of(words)).toArray(String[]::new));
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void save(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }
}
