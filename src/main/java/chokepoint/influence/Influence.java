package chokepoint.influence;

import chokepoint.comparison.Move;
import chokepoint.facts.Fact;
import java.util.List;

/**
 * What becomes of a finding without one of the facts it rests on.
 *
 * @param moves what is otherwise about the finding; for {@link Without#MOVES} only
 */
public record Influence(Fact fact, Without without, List<Move> moves) {
  public Influence {
    moves = List.copyOf(moves);
  }

  /** Most need first. */
  public enum Without {
    /** Nothing like the finding holds. */
    FALLS,
    /** It holds with other values. */
    MOVES,
    /** It holds as it is: the fact has a stand-in. */
    NONE
  }
}
