package chokepoint.web;

import io.javalin.http.Context;
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
 * An answer about the rules that takes long: it is made from files in the background when it is
 * first asked for, and kept until rules or facts are saved.
 */
final class Prepared implements AutoCloseable {
  private static final String RETRY_SECONDS = "5";

  /** What is made, and of what. */
  interface Work {
    /** The files it is made from. */
    List<Path> files();

    /**
     * The answer.
     *
     * @param begun to be run as each file is begun; throws when the answer is no longer wanted
     */
    Map<String, Object> make(Edition edition, List<Path> files, Runnable begun);
  }

  private final Editions editions;
  private final Work work;
  private final ExecutorService background;
  private Optional<Run> run = Optional.empty();

  /**
   * @param name of the thread
   */
  Prepared(String name, Editions editions, Work work) {
    this.editions = editions;
    this.work = work;
    this.background =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** One making of it, finished or not. */
  private record Run(
      Editions.State under, int files, AtomicInteger begun, Future<Map<String, Object>> answer) {

    boolean isOf(Editions.State state) {
      return under.current().equals(state.current()) && under.facts() == state.facts();
    }
  }

  /** The answer, or how far it has come. */
  void show(Context ctx) throws Exception {
    Run current = current();
    if (!current.answer().isDone()) {
      Map<String, Object> progress = new LinkedHashMap<>();
      progress.put("begun", current.begun().get());
      progress.put("of", current.files());
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
      List<Path> files = work.files();
      AtomicInteger begun = new AtomicInteger();
      Future<Map<String, Object>> answer =
          background.submit(() -> work.make(now.current(), files, () -> advance(begun)));
      run = Optional.of(new Run(now, files.size(), begun, answer));
    }
    return run.orElseThrow();
  }

  /** A mistake in a file may be mended, so that the next who asks makes it anew. */
  private synchronized void forget(Run failed) {
    run = run.filter(r -> !r.equals(failed));
  }

  private void drop(Run outdated) {
    outdated.answer().cancel(true);
    run = Optional.empty();
  }

  private static void advance(AtomicInteger begun) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the answer is no longer wanted");
    }
    begun.incrementAndGet();
  }

  @Override
  public void close() {
    background.shutdownNow();
  }
}
