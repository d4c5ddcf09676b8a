package chokepoint.rulebase.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A fact, or the value of an expression, that a rule asks for.
 *
 * @param variable the name given to it, if any
 * @param type its type as written
 * @param source where it comes from, if not from the facts
 */
public record Pattern(
    Optional<String> variable,
    String type,
    List<Constraint> constraints,
    Optional<PatternSource> source,
    Piece text)
    implements Element {

  public Pattern {
    constraints = List.copyOf(constraints);
  }

  @Override
  public List<Element> inner() {
    return source.map(PatternSource::inner).orElse(List.of());
  }

  /** Whether it asks for a fact, stated or concluded. */
  public boolean matchesFacts() {
    return source.isEmpty();
  }
}
