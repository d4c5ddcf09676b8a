package chokepoint.web;

import chokepoint.assessment.Limits;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How the web app is served.
 *
 * @param host the address it listens on
 * @param port 0 for any that is free
 * @param page folder of the static page
 * @param rules folder of rules and of the cases beside them
 * @param facts folder of fact packs; what comes over HTTP can name packs below it only
 * @param limits of one assessment
 * @param atOnce how many assessments run at the same time
 * @param waiting how many more may wait for their turn
 */
public record Settings(
    String host,
    int port,
    Path page,
    Path rules,
    Path facts,
    Limits limits,
    int atOnce,
    int waiting) {

  /** What one request may take: 300,000 firings, 20,000 facts, 20 seconds. */
  public static final Limits LIMITS = new Limits(300_000, 20_000, Duration.ofSeconds(20));

  private static final int WAITING_PER_CORE = 32;

  /** An assessment a core, and a short queue. */
  public static Settings of(
      String host, int port, Path page, Path rules, Path facts, Limits limits) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Settings(host, port, page, rules, facts, limits, cores, cores * WAITING_PER_CORE);
  }
}
