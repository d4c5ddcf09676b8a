package chokepoint.rulebase.syntax;

import java.util.List;

/** Elements that are asked for together, or not at all. */
public record Group(Kind kind, List<Element> inner, Piece text) implements Element {

  /** {@code OTHER} is a form that house rules do not know, such as {@code eval}. */
  public enum Kind {
    AND,
    OR,
    NOT,
    EXISTS,
    FORALL,
    OTHER
  }

  public Group {
    inner = List.copyOf(inner);
  }
}
