package chokepoint.cli;

import chokepoint.assessment.Assessor;
import chokepoint.assessment.Limits;
import chokepoint.facts.FactSet;
import chokepoint.facts.FactSetReader;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine.Option;

/** The options every command shares, and what they stand for. */
final class Workshop {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of rules (default: rules/ beside the program).")
  private Path rules = home().resolve("rules");

  @Option(
      names = "--facts",
      paramLabel = "DIR",
      description = "Folder of fact packs (default: facts/ beside the program).")
  private Path facts = home().resolve("facts");

  @Option(
      names = "--deadline",
      paramLabel = "SECONDS",
      description = "Longest time for one assessment (default: ${DEFAULT-VALUE}).")
  private int deadlineSeconds = 300;

  static Path home() {
    return Path.of(System.getProperty("chokepoint.home", ".")).toAbsolutePath().normalize();
  }

  Path rulesFolder() {
    return existing(rules, "--rules");
  }

  Path factsFolder() {
    return existing(facts, "--facts");
  }

  RuleBase ruleBase() {
    return ruleBase(RuleSources.read(rulesFolder()));
  }

  RuleBase ruleBase(RuleSources sources) {
    if (sources.texts().isEmpty()) {
      throw new UsageException(
          "there are no rules (.drl files) in " + rules, "--rules names another folder.");
    }
    return RuleBase.compile(sources, CompiledRules.cache(home()));
  }

  Assessor assessor(RuleBase base) {
    return new Assessor(base, limits());
  }

  Limits limits() {
    if (deadlineSeconds < 1) {
      throw new UsageException(
          "--deadline is " + deadlineSeconds + " s, and must be 1 s or more",
          "leave it out; most assessments take less than a second.");
    }
    return new Limits(
        Limits.GENEROUS.firings(), Limits.GENEROUS.facts(), Duration.ofSeconds(deadlineSeconds));
  }

  FactSetReader reader(RuleBase base) {
    return new FactSetReader(base.vocabulary(), factsFolder());
  }

  /** Reads a fact set from a file, or from standard input if the name is a dash. */
  FactSet factSet(RuleBase base, String name) {
    if (name.equals("-")) {
      return reader(base).read(standardInput(), "<standard input>");
    }
    Path file = Path.of(name);
    if (Files.isDirectory(file)) {
      throw new UsageException(name + " is a folder", "one of the files in it is meant.");
    }
    if (!Files.exists(file)) {
      throw new UsageException(
          "there is no file " + name, "the path is relative to another folder, or lacks .yaml.");
    }
    return reader(base).read(file);
  }

  private static String standardInput() {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(System.in.readAllBytes());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new UsageException("standard input is not UTF-8", "save the text as UTF-8.");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard input", e);
    }
  }

  private static Path existing(Path folder, String option) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          "there is no folder " + folder, option + " names the folder to use instead.");
    }
    return folder;
  }
}
