package chokepoint.comparison;

import java.util.List;

/**
 * Edits without which some differences would not be there.
 *
 * @param edits one; or several, where only undoing all of them undoes the difference
 * @param findings ids of the findings that appeared, vanished or moved
 */
public record Cause(List<Edit> edits, List<String> findings) {
  public Cause {
    edits = List.copyOf(edits);
    findings = List.copyOf(findings);
  }
}
