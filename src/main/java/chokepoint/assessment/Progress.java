package chokepoint.assessment;

/** Told how far long work has got. */
@FunctionalInterface
public interface Progress {
  /** For who does not want to know. */
  Progress UNHEARD = (done, of) -> {};

  /** So many of so many steps are done; the latter may grow. */
  void at(int done, int of);
}
