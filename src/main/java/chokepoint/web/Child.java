package chokepoint.web;

import chokepoint.assessment.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Work in a process of its own, with memory of its own and nothing of this one's environment. It
 * tells a line for each event: progress, then answer, problems or trouble. It is killed when its
 * time is up, when it tells too much, and when nobody waits for it any more.
 */
final class Child implements AutoCloseable {
  private static final int MOST_BYTES = 32 << 20;
  private static final int OUT_OF_MEMORY = 3;

  private final List<String> command;
  private final Duration patience;
  private @Nullable Process process;
  private boolean closed;
  private volatile boolean late;

  Child(List<String> command, Duration patience) {
    this.command = command;
    this.patience = patience;
  }

  /**
   * What it answers.
   *
   * @throws DraftException if it finds mistakes, or ends without an answer
   */
  Map<String, Object> answer(Progress progress) throws IOException, InterruptedException {
    Process child = start();
    child
        .onExit()
        .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(
            timeIsUp -> {
              late = true;
              child.destroyForcibly();
              return child;
            });
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(bounded(child.getInputStream()), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ", 2);
        switch (parts[0]) {
          case "progress" -> tell(parts[1], progress);
          case "answer" -> {
            return tree(parts[1]);
          }
          case "problems" -> throw new DraftException(list(parts[1]));
          case "trouble" ->
              throw new DraftException(JsonMapper.shared().readValue(parts[1], String.class));
          default -> {} // a rule may have printed something
        }
      }
    }
    throw new DraftException(end(child.waitFor()));
  }

  private synchronized Process start() throws IOException {
    if (closed) {
      throw new IOException("nobody waits for it any more");
    }
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process started = builder.start();
    started.getOutputStream().close();
    process = started;
    return started;
  }

  private String end(int code) {
    if (late) {
      return "It took longer than "
          + patience.toSeconds()
          + " s and was stopped. Maybe a rule joins patterns that have nothing in common, or feeds"
          + " itself without end.";
    }
    return code == OUT_OF_MEMORY
        ? "It ran out of memory. Maybe a rule joins patterns that have nothing in common."
        : "It ended without an answer (exit code " + code + ").";
  }

  private static void tell(String json, Progress progress) {
    Map<String, Object> stand = tree(json);
    progress.at(((Number) stand.get("done")).intValue(), ((Number) stand.get("of")).intValue());
  }

  private static Map<String, Object> tree(String json) {
    return JsonMapper.shared().readValue(json, new TypeReference<Map<String, Object>>() {});
  }

  private static List<Map<String, Object>> list(String json) {
    return JsonMapper.shared().readValue(json, new TypeReference<List<Map<String, Object>>>() {});
  }

  private static InputStream bounded(InputStream in) {
    return new InputStream() {
      private int left = MOST_BYTES;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] to, int from, int length) throws IOException {
        int n = in.read(to, from, length);
        left -= Math.max(n, 0);
        if (left < 0) {
          throw new DraftException("It told more than " + (MOST_BYTES >> 20) + " MB.");
        }
        return n;
      }
    };
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
