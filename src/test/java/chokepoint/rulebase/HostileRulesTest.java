package chokepoint.rulebase;

import static org.assertj.core.api.Assertions.assertThat;

import chokepoint.support.Booby;
import chokepoint.support.Command;
import chokepoint.support.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule files of someone who means harm are refused before any class is made of them. */
final class HostileRulesTest {
  private static final Path FOLDER = House.HOME.resolve("src/test/resources/broken/rules");

  /** Compiles the files of a folder, each beside the sound ones, and says how many it refused. */
  static final class Main {
    private Main() {}

    public static void main(String[] folders) throws IOException {
      Map<String, String> sound = RuleSources.read(FOLDER.resolve("base")).texts();
      int refused = 0;
      for (var file : RuleSources.read(Path.of(folders[0])).texts().entrySet()) {
        Map<String, String> texts = new TreeMap<>(sound);
        texts.put("draft/" + file.getKey(), file.getValue());
        try {
          RuleBase.compile(new RuleSources(texts));
        } catch (RuleBaseException e) {
          refused++;
        }
      }
      System.out.println("refused " + refused + ", harmed: " + System.getProperty(Booby.HARMED));
    }
  }

  @TempDir private Path work;

  @Test
  void noneHarmsARunningMachineOrIsMadeIntoClasses() throws IOException {
    Path hostile = FOLDER.resolve("hostile");
    long count;
    try (Stream<Path> files = Files.list(hostile)) {
      count = files.count();
    }

    Command run = compile(hostile);

    assertThat(run.out()).isEqualTo("refused " + count + ", harmed: null\n");
    assertThat(loaded()).doesNotContain("chokepoint.Harm ", "chokepoint.support.Booby ");
    assertThat(House.HOME.resolve("target/harmed")).doesNotExist();
  }

  @Test
  void whatIsSoundIsMadeIntoClasses() throws IOException {
    Path drafts = Files.createDirectory(work.resolve("drafts"));
    Files.writeString(
        drafts.resolve("more.drl"),
        """
        package chokepoint
        rule "A country of no embargo"
        when
            Country($c: id)
            not Embargo(target == $c)
        then
            insertLogical(new Harm($c, 0.0, null));
        end
        """);

    assertThat(compile(drafts).out()).isEqualTo("refused 0, harmed: null\n");
    assertThat(loaded()).contains("chokepoint.Harm ");
  }

  private Command compile(Path folder) {
    return Command.run(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xlog:class+load:file=" + work.resolve("loaded"),
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        folder.toString());
  }

  private String loaded() throws IOException {
    return Files.readString(work.resolve("loaded"));
  }
}
