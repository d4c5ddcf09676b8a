package chokepoint.rulebase.syntax;

import java.util.List;
import java.util.Optional;

/** Where the values of a pattern come from when they are not facts. */
public sealed interface PatternSource {

  /** The elements inside it. */
  default List<Element> inner() {
    return List.of();
  }

  /** {@code from} an expression. */
  record From(Piece expression) implements PatternSource {}

  /** All there is of some elements, brought together. */
  record Accumulate(List<Element> inner, List<Aggregate> aggregates) implements PatternSource {
    public Accumulate {
      inner = List.copyOf(inner);
      aggregates = List.copyOf(aggregates);
    }
  }

  /** A form that house rules do not use, such as {@code collect} or an entry point. */
  record Other(String name, List<Element> inner) implements PatternSource {
    public Other {
      inner = List.copyOf(inner);
    }
  }

  /** One function of an accumulate, such as {@code $all : collectList($one)}. */
  record Aggregate(Optional<String> variable, String function, List<String> arguments) {
    public Aggregate {
      arguments = List.copyOf(arguments);
    }
  }
}
