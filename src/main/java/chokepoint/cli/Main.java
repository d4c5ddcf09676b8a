package chokepoint.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/**
 * Where the program starts. Exit codes: 0 fine; 1 an expectation failed or lint found errors; 2 bad
 * input or usage; 3 the rules do not compile; 4 a limit was reached; 5 internal error.
 */
@Command(
    name = "chokepoint",
    description = "Assesses the impact of export controls and critical-minerals policy.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"chokepoint " + (version == null ? "(not packaged)" : version)};
    }
  }
}
