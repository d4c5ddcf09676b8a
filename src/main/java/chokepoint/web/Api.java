package chokepoint.web;

import chokepoint.history.AssessmentStore;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;

/** The whole web app: every route, and what stands before them. */
public final class Api implements AutoCloseable {
  /** The engine notices its deadline between firings; this much later the caller is let go. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private static final Duration IDLE = Duration.ofMillis(200);

  /** Screens of the page that have an address of their own. */
  static final List<String> SCREENS =
      List.of(
          "/",
          "/scenarios",
          "/workbench",
          "/workbench/{id}",
          "/rules",
          "/rules/edit",
          "/rules/graph",
          "/rules/graph/{of}",
          "/rules/{id}",
          "/exposure",
          "/options",
          "/track-record",
          "/history",
          "/compare",
          "/assessments/{id}");

  private final Settings settings;
  private final Workers workers;
  private final Workers trying;
  private final ModuleCache cache;
  private final Editions editions;
  private final Prepared record;
  private final Prepared ruleUses;
  private Optional<Reloading> reloading = Optional.empty();
  final Javalin app;

  /**
   * Ready to listen.
   *
   * @param rules the first edition
   * @param cache where rules and probes into them are kept once they are compiled
   */
  public Api(Settings settings, RuleBase rules, AssessmentStore store, ModuleCache cache) {
    this(settings, rules, store, cache, Optional.empty());
  }

  /**
   * The same, where rules may also be edited.
   *
   * @param authoring empty where they may not
   */
  public Api(
      Settings settings,
      RuleBase rules,
      AssessmentStore store,
      ModuleCache cache,
      Optional<Authoring> authoring) {
    this.settings = settings;
    this.workers =
        new Workers(
            settings.atOnce(), settings.waiting(), settings.limits().deadline().plus(GRACE));
    this.cache = cache;
    this.editions = new Editions(settings, rules, cache);
    Questions questions = new Questions(editions, workers, settings.limits().facts());
    Assessments assessments = new Assessments(questions, store);
    FactSets factSets = new FactSets(questions, editions, settings.facts());
    Scenarios scenarios = new Scenarios(editions, settings.facts());
    Rules catalogue = new Rules(editions, authoring.isPresent());
    Path episodes = settings.facts().resolve("episodes");
    this.record = new Prepared("track record", editions, new TrackRecords(episodes));
    RuleUses uses = new RuleUses(settings.rules(), settings.facts(), cache);
    this.ruleUses = new Prepared("rule uses", editions, uses);
    Guard guard = new Guard(authoring);
    Duration patience = authoring.map(Authoring::patience).orElse(Duration.ZERO).plus(GRACE);
    this.trying = new Workers(1, 1, patience);
    RuleFiles files = new RuleFiles(guard, trying, editions, cache, Clock.systemUTC());
    RuleTrials trials = new RuleTrials(guard, trying, settings.facts());
    Page page = new Page(settings.page());
    GraphLayout layout = new GraphLayout();
    TextEditor editor = new TextEditor();
    Gate gate = new Gate(settings.host());
    app =
        Javalin.create(
            config -> {
              server(config);
              config.staticFiles.add(page::files);
              config.routes.before(gate::pass);
              config.routes.post("/api/assessments", assessments::create);
              read(config.routes, "/api/assessments", assessments::list);
              read(config.routes, "/api/assessments/{id}", assessments::one);
              config.routes.post("/api/validate", assessments::validate);
              config.routes.post("/api/fact-sets", factSets::read);
              ask(config.routes, "/api/why", questions, new AskWhy());
              ask(config.routes, "/api/why-not", questions, new AskWhyNot());
              ask(config.routes, "/api/avert", questions, new AskAvert());
              ask(config.routes, "/api/compare", questions, new AskCompare());
              ask(config.routes, "/api/matters", questions, new AskMatters());
              read(config.routes, "/api/scenarios", scenarios::list);
              read(config.routes, "/api/scenarios/{id}", scenarios::one);
              read(config.routes, "/api/backtest", record::show);
              read(config.routes, "/api/schema", catalogue::schema);
              read(config.routes, "/api/rules", catalogue::list);
              read(config.routes, "/api/rules/state", catalogue::state);
              read(config.routes, "/api/rules/uses", ruleUses::show);
              read(config.routes, "/api/rules/files", files::list);
              read(config.routes, "/api/rules/files/<file>", files::one);
              config.routes.put("/api/rules/files/<file>", files::save);
              config.routes.post("/api/rules/trial", trials::create);
              read(config.routes, "/api/rules/{id}", catalogue::one);
              read(config.routes, "/api/openapi.json", catalogue::openApi);
              read(config.routes, "/health", catalogue::health);
              read(config.routes, GraphLayout.ADDRESS, layout::show);
              read(config.routes, TextEditor.ADDRESS, editor::show);
              SCREENS.forEach(screen -> read(config.routes, screen, page::show));
              Failures.answer(config.routes, page);
            });
  }

  private static void ask(
      RoutesConfig routes, String path, Questions questions, Question question) {
    routes.post(path, new Ask(questions, question));
  }

  /** Who asks for the head alone gets the head of the same answer. */
  private static void read(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void server(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.host = settings.host();
    config.jetty.port = settings.port();
    config.jetty.modifyServer(
        server -> {
          server.setStopTimeout(GRACE.toMillis());
          server.setErrorHandler(new Unroutable());
        });
    config.router.javaLangErrorHandler(Failures::error);
  }

  /** Begins to listen, and gives the port. */
  public int start() {
    app.start();
    return app.port();
  }

  /** From now on, rules that are saved answer as soon as they compile. */
  public void follow() {
    reloading = Optional.of(new Reloading(editions, settings.rules(), settings.facts(), cache));
  }

  /** Lets answers that are under way end, then stops. */
  @Override
  public void close() {
    reloading.ifPresent(Reloading::close);
    closeIdle(app.jettyServer().server());
    app.stop();
    workers.close();
    trying.close();
    record.close();
    ruleUses.close();
  }

  /** Connections that only wait for a next request are hardly waited for. */
  private static void closeIdle(Server server) {
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof AbstractConnector open) {
        open.setShutdownIdleTimeout(IDLE.toMillis());
      }
    }
  }
}
