package chokepoint.averting;

import chokepoint.facts.Change;
import java.util.function.IntFunction;

/**
 * Something that may be changed, a little or a lot.
 *
 * @param steps how far it goes: 1 to here, the least change first
 * @param at the change after so many steps
 * @param size how much of a change that is, from 0 to 1, to rank it among others
 */
record Lever(int steps, IntFunction<Change> at, Size size) {

  /** How much of a change a number of steps is. */
  interface Size {
    double of(int step);
  }

  /** A lever that is either left alone or pulled. */
  static Lever of(Change change, double size) {
    return new Lever(1, step -> change, step -> size);
  }

  Change strongest() {
    return at.apply(steps);
  }
}
