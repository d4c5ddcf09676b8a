package chokepoint.web;

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
    Future<T> result;
    try {
      result = pool.submit(work);
    } catch (RejectedExecutionException e) {
      throw new BusyException("Too many assessments are running.");
    }
    try {
      return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new BusyException("There was no answer within " + patience.toSeconds() + " s.");
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      result.cancel(true);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
