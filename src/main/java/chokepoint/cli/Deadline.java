package chokepoint.cli;

import chokepoint.assessment.Limits;

/**
 * Ends the program some seconds after its deadline, which begins when the rules are compiled: only
 * then is there something that may take for ever. The engine checks the deadline between firings; a
 * join of unconstrained patterns never comes to that, and nothing but the end of the process stops
 * it.
 */
final class Deadline {
  private static final int GRACE_SECONDS = 5;

  private Deadline() {}

  static void start(Limits limits) {
    Thread watch = new Thread(() -> wait(limits), "deadline");
    watch.setDaemon(true);
    watch.start();
  }

  private static void wait(Limits limits) {
    String words = // made before memory may run out
        "no answer within "
            + limits.deadline().toSeconds()
            + " s: a rule may join patterns that have nothing in common\nMaybe run lint, which"
            + " names such rules.";
    try {
      Thread.sleep(limits.deadline().plusSeconds(GRACE_SECONDS).toMillis());
      try {
        System.err.println(words);
      } finally {
        Runtime.getRuntime().halt(ExitCode.LIMIT_REACHED.code());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
