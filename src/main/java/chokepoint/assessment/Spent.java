package chokepoint.assessment;

/**
 * What a rule took.
 *
 * @param nanos time to work out its conditions and to conclude
 * @param firings how often it concluded
 */
public record Spent(long nanos, int firings) {
  public Spent and(Spent more) {
    return new Spent(nanos + more.nanos, firings + more.firings);
  }

  /** The faster of two measurements of the same. */
  public Spent orLess(Spent other) {
    return other.nanos < nanos ? other : this;
  }
}
