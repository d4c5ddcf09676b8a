package chokepoint.cli;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What every command pays before it starts: setting up and reading its command line. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CommandLineBenchmark {

  @Benchmark
  public ParseResult read() {
    return new CommandLine(Main.class).parseArgs("--version");
  }
}
