package chokepoint.cli;

import chokepoint.watch.Watch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import picocli.CommandLine;

/** A command that runs, and runs again each time something was saved. */
final class Rounds {
  private final CommandLine asked;
  private final List<String> words;

  /**
   * @param asked how the command was called
   * @param option what asked for rounds
   */
  Rounds(CommandLine asked, String option) {
    this.asked = asked;
    this.words =
        asked.getParseResult().originalArgs().stream().filter(w -> !w.equals(option)).toList();
  }

  /** Runs until the thread is interrupted; the exit code is that of the last round. */
  int untilInterrupted(List<Path> folders) {
    BlockingQueue<Set<Path>> saves = new LinkedBlockingQueue<>();
    Watch watch = watch(folders, saves);
    int code = round();
    try {
      while (true) {
        PrintWriter out = asked.getOut();
        out.println("Waiting for something to be saved (Ctrl-C ends it)");
        out.flush();
        saves.take().stream().sorted().forEach(file -> out.println("Saved: " + file));
        code = round();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return code;
    } finally {
      watch.close();
    }
  }

  private static Watch watch(List<Path> folders, BlockingQueue<Set<Path>> saves) {
    try {
      return Watch.start(folders, saves::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot watch " + folders, e);
    }
  }

  private int round() {
    CommandLine line = Main.commandLine();
    line.setOut(asked.getOut());
    line.setErr(asked.getErr());
    return line.execute(words.toArray(String[]::new));
  }
}
