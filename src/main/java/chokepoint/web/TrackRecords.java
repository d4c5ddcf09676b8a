package chokepoint.web;

import chokepoint.backtest.Backtest;
import chokepoint.cases.CaseFiles;
import chokepoint.report.BacktestJson;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The track record of the rules that answer. It takes minutes, so it is made in the background when
 * it is first asked for, and kept until rules or facts are saved.
 */
final class TrackRecords implements AutoCloseable {
  private static final int SAMPLES = 200;
  private static final long SEED = 1;
  private static final String RETRY_SECONDS = "5";

  private final Editions editions;
  private final Path folder;
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "backtest");
            thread.setDaemon(true);
            return thread;
          });
  private Optional<Run> run = Optional.empty();

  TrackRecords(Editions editions, Path facts) {
    this.editions = editions;
    this.folder = facts.resolve("episodes");
  }

  /** One making of it, finished or not. */
  private record Run(
      Editions.State under, int episodes, AtomicInteger begun, Future<Map<String, Object>> answer) {

    boolean isOf(Editions.State state) {
      return under.current().equals(state.current()) && under.facts() == state.facts();
    }
  }

  /** The record, or how far it has come. */
  void show(Context ctx) throws Exception {
    Run current = current();
    if (!current.answer().isDone()) {
      Map<String, Object> progress = new LinkedHashMap<>();
      progress.put("begun", current.begun().get());
      progress.put("of", current.episodes());
      ctx.status(202).header("Retry-After", RETRY_SECONDS);
      Reply.json(ctx, progress);
      return;
    }
    try {
      Reply.json(ctx, current.answer().get());
    } catch (ExecutionException e) {
      forget(current);
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private synchronized Run current() {
    Editions.State now = editions.state();
    run.filter(r -> !r.isOf(now)).ifPresent(this::drop);
    if (run.isEmpty()) {
      if (!Files.isDirectory(folder)) {
        throw new NotFoundResponse("There are no episodes to look back on.");
      }
      List<Path> files = CaseFiles.of(folder);
      AtomicInteger begun = new AtomicInteger();
      Future<Map<String, Object>> answer =
          background.submit(() -> make(now.current(), files, begun));
      run = Optional.of(new Run(now, files.size(), begun, answer));
    }
    return run.orElseThrow();
  }

  /** A mistake in an episode may be mended, so that the next who asks makes it anew. */
  private synchronized void forget(Run failed) {
    run = run.filter(r -> !r.equals(failed));
  }

  private void drop(Run outdated) {
    outdated.answer().cancel(true);
    run = Optional.empty();
  }

  private static Map<String, Object> make(Edition edition, List<Path> files, AtomicInteger begun) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rules", edition.rules().digest());
    tree.putAll(
        BacktestJson.tree(
            new Backtest(edition.assessor(), edition.asker()::ask, SAMPLES, SEED)
                .run(files, edition.reader(), episode -> advance(begun))));
    return tree;
  }

  private static void advance(AtomicInteger begun) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the server stops");
    }
    begun.incrementAndGet();
  }

  @Override
  public void close() {
    background.shutdownNow();
  }
}
