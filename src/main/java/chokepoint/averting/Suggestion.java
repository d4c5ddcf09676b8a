package chokepoint.averting;

import chokepoint.comparison.Edit;
import chokepoint.facts.Change;
import java.util.List;

/**
 * Changes after which the finding no longer holds, as really assessed.
 *
 * @param changes what to do, the fewest first
 * @param edits what that makes of the facts
 */
public record Suggestion(List<Change> changes, List<Edit> edits, double size) {
  public Suggestion {
    changes = List.copyOf(changes);
    edits = List.copyOf(edits);
  }
}
