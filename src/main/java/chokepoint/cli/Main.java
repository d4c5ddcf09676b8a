package chokepoint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
    versionProvider = Main.Version.class,
    subcommands = {
      ServeCommand.class,
      AssessCommand.class,
      WhyCommand.class,
      WhyNotCommand.class,
      CompareCommand.class,
      AvertCommand.class,
      MattersCommand.class,
      TestCommand.class,
      BacktestCommand.class,
      LintCommand.class,
      RulesCommand.class,
      SchemaCommand.class,
      NewTypeCommand.class,
      NewRuleCommand.class,
      DiffRulesCommand.class
    })
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    String[] words = arguments.length == 0 ? new String[] {"serve"} : arguments;
    System.exit(run(words, new FileOutputStream(FileDescriptor.out)));
  }

  static int run(String[] words, OutputStream stream) {
    AnswerStream answer = new AnswerStream(stream);
    CommandLine line = commandLine();
    line.setOut(new PrintWriter(answer, true, StandardCharsets.UTF_8));
    int code = line.execute(words);
    line.getOut().flush();
    String lost = answer.lost();
    if (lost == null) {
      return code;
    }
    line.getErr().println("not all of the answer could be written: " + lost);
    return ExitCode.INTERNAL_ERROR.code();
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, parsed) -> {
          ExitCode code = ExitCode.of(e);
          PrintWriter err = command.getErr();
          if (code == ExitCode.INTERNAL_ERROR) {
            e.printStackTrace(err);
          } else {
            err.println(e.getMessage());
          }
          return code.code();
        });
    return line;
  }

  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"chokepoint " + (version == null ? "(not packaged)" : version)};
    }
  }
}
