package chokepoint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves the web app. */
@Command(name = "serve", description = "Serves the web app.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  static boolean running() {
    return false;
  }

  @Override
  public Integer call() {
    return ExitCode.INTERNAL_ERROR.code();
  }
}
