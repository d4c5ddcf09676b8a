package chokepoint.assessment;

/**
 * What matches a probe among everything that holds.
 *
 * @param matches how many there are
 * @param digest of the values they bind, in no order
 */
public record Tally(int matches, long digest) {
  /** Of what fails when it is matched; the same as no other. */
  public static final Tally BROKEN = new Tally(-1, 0);

  static final Tally NONE = new Tally(0, 0);

  Tally and(long match) {
    return new Tally(matches + 1, digest + match);
  }
}
