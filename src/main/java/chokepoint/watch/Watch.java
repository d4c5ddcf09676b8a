package chokepoint.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells which files below some folders were saved. It looks a few times a second, which works on
 * network drives and in containers too, where events of the file system do not arrive; a save of
 * several files, or of a large one, is told once it has come to rest.
 */
public final class Watch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);
  private static final Duration REST = Duration.ofMillis(60);

  private final List<Path> folders;
  private final Consumer<Set<Path>> saved;
  private final Thread thread;
  private Snapshot known;
  private volatile boolean closed;

  private Watch(List<Path> folders, Consumer<Set<Path>> saved) throws IOException {
    this.folders = List.copyOf(folders);
    this.saved = saved;
    this.known = Snapshot.of(folders);
    this.thread = new Thread(this::look, "watch");
    thread.setDaemon(true);
  }

  /**
   * Begins to look.
   *
   * @param saved told the files, in a thread of its own; what it throws is logged
   */
  public static Watch start(List<Path> folders, Consumer<Set<Path>> saved) throws IOException {
    Watch watch = new Watch(folders, saved);
    watch.thread.start();
    return watch;
  }

  private void look() {
    try {
      while (!closed) {
        Thread.sleep(BETWEEN_LOOKS.toMillis());
        tell();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell() throws InterruptedException {
    try {
      Snapshot now = atRest();
      Set<Path> changed = now.changedSince(known);
      known = now;
      if (!changed.isEmpty() && !closed) {
        saved.accept(changed);
      }
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("what was saved could not be taken in", e);
    }
  }

  private Snapshot atRest() throws IOException, InterruptedException {
    Snapshot now = Snapshot.of(folders);
    for (Snapshot before = known; !now.equals(before); now = Snapshot.of(folders)) {
      before = now;
      Thread.sleep(REST.toMillis());
    }
    return now;
  }

  /** What is being told is told to its end: a rule compiler must not be interrupted. */
  @Override
  public void close() {
    closed = true;
  }
}
