package chokepoint.web;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs what takes long, a few at a time, and turns the rest away instead of letting it pile up. */
final class Workers implements AutoCloseable {
  private static final int BEAT_MILLIS = 200;

  private final ThreadPoolExecutor pool;
  private final Duration patience;

  /**
   * @param patience how long a caller waits, its time in the queue included
   */
  Workers(int atOnce, int waiting, Duration patience) {
    this.pool =
        new ThreadPoolExecutor(
            atOnce, atOnce, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting));
    this.patience = patience;
  }

  /**
   * The work's result, or what it threw.
   *
   * @throws BusyException if it could not be begun, or not be done in time
   */
  <T> T run(Callable<T> work) throws Exception {
    return run(work, () -> {});
  }

  /**
   * The same, for a caller who is called back while it waits.
   *
   * @param meanwhile called a few times a second; if it throws, the work is stopped
   */
  <T> T run(Callable<T> work, Meanwhile meanwhile) throws Exception {
    Future<T> result;
    try {
      result = pool.submit(work);
    } catch (RejectedExecutionException e) {
      throw new BusyException("Too many assessments are running.");
    }
    try {
      long end = System.nanoTime() + patience.toNanos();
      while (!isDone(result)) {
        if (System.nanoTime() > end) {
          throw new BusyException("There was no answer within " + patience.toSeconds() + " s.");
        }
        meanwhile.run();
      }
      return result.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      result.cancel(true);
    }
  }

  private static boolean isDone(Future<?> result) throws Exception {
    try {
      result.get(BEAT_MILLIS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  /** What is done while work is under way. */
  @FunctionalInterface
  interface Meanwhile {
    void run() throws IOException;
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
