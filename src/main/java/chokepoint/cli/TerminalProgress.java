package chokepoint.cli;

import chokepoint.assessment.Progress;
import java.io.PrintStream;
import picocli.CommandLine.Help.Ansi;

/** Shows how far long work has got, where a person looks on. */
final class TerminalProgress {
  private TerminalProgress() {}

  /** Writes nothing unless the program talks to a terminal. */
  static Progress on(PrintStream err) {
    return !Ansi.AUTO.enabled()
        ? Progress.UNHEARD
        : (done, of) -> err.print("\r" + (done == of ? "" : done + " / " + of) + "\033[K");
  }
}
