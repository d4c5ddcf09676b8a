package chokepoint.cli;

import chokepoint.assessment.Limits;
import chokepoint.history.AssessmentStore;
import chokepoint.history.StoreException;
import chokepoint.rulebase.RuleBase;
import chokepoint.web.Api;
import chokepoint.web.Authoring;
import chokepoint.web.Settings;
import io.javalin.util.JavalinException;
import java.io.PrintWriter;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the web app until the program is told to stop. */
@Command(
    name = "serve",
    description = "Serves the web app; what chokepoint does when no command is given.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;
  private static final int SECONDS_TO_STOP = 10;
  private static final Duration TO_TRY = Duration.ofMinutes(3);

  private final String token = token();

  @Mixin private Workshop workshop = new Workshop();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE}).")
  private int port = 7070;

  @Option(
      names = "--db",
      paramLabel = "JDBC_URL",
      description =
          "Where assessments are kept: jdbc:sqlite:FILE or jdbc:postgresql://HOST/NAME"
              + " (default: data/chokepoint.db beside the program).")
  private @Nullable String database;

  @Option(
      names = "--authoring",
      description = "Let who knows a token, which is printed, edit rules in the page.")
  private boolean authoring;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("there is no port " + port, "--port 0 takes any that is free.");
    }
    if (host.isBlank()) {
      throw new UsageException("--host is empty", "127.0.0.1, or 0.0.0.0 for everyone.");
    }
    RuleBase rules = workshop.ruleBase();
    Path page = Workshop.home().resolve("web");
    Settings settings =
        Settings.of(host, port, page, workshop.rulesFolder(), workshop.factsFolder(), limits());
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, stopped), "stop"));
    try (AssessmentStore store = store();
        Api api =
            new Api(settings, rules, store, CompiledRules.cache(Workshop.home()), authoring())) {
      api.follow();
      int listening = start(api);
      PrintWriter out = spec.commandLine().getOut();
      out.println("Chokepoint is at " + address(listening) + "  (Ctrl-C stops it)");
      authoring().ifPresent(a -> out.println("Rules can be edited with the token " + a.token()));
      stop.await();
    } finally {
      stopped.countDown();
    }
    return ExitCode.FINE.code();
  }

  private Optional<Authoring> authoring() {
    return authoring
        ? Optional.of(new Authoring(token, workshop.rulesFolder(), OwnProcess.reviewing(), TO_TRY))
        : Optional.empty();
  }

  /** The program may end once what is under way has ended. */
  private static void stop(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      if (!stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        System.err.println("stopped while an answer was under way");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** 144 bits that nobody can guess. */
  private static String token() {
    byte[] bytes = new byte[18];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().encodeToString(bytes);
  }

  private int start(Api api) {
    try {
      return api.start();
    } catch (JavalinException e) {
      throw new UsageException(
          "cannot listen on " + host + " port " + port + ": " + reason(e),
          "Chokepoint runs already, or --port 0 takes any port that is free.");
    }
  }

  private static String reason(Throwable e) {
    Throwable cause = e.getCause();
    if (cause != null) {
      return reason(cause);
    }
    return e instanceof UnresolvedAddressException
        ? "there is no such host"
        : String.valueOf(e.getMessage());
  }

  private AssessmentStore store() {
    String url =
        database == null
            ? AssessmentStore.urlOf(Workshop.home().resolve("data/chokepoint.db"))
            : database;
    try {
      return AssessmentStore.open(url, Clock.systemUTC());
    } catch (StoreException e) {
      throw new UsageException(e);
    }
  }

  /** Stricter than for one person at a command line, unless a deadline is given. */
  private Limits limits() {
    boolean given = spec.commandLine().getParseResult().hasMatchedOption("--deadline");
    Limits strict = Settings.LIMITS;
    return given
        ? new Limits(strict.firings(), strict.facts(), workshop.limits().deadline())
        : strict;
  }

  private String address(int listening) {
    String shown =
        switch (host) {
          case "0.0.0.0", "::" -> "127.0.0.1";
          default -> host.contains(":") ? "[" + host + "]" : host;
        };
    return "http://" + shown + ":" + listening;
  }
}
