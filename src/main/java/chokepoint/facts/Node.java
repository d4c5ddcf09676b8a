package chokepoint.facts;

import java.util.List;
import java.util.Optional;

/** A piece of a fact file and where it stands. Lines and columns count from 1. */
sealed interface Node {
  Spot spot();

  /** What it is, in words for a message. */
  String kind();

  /** Place within one file. */
  record Spot(String file, int line, int column, Pointer pointer) {
    Place place() {
      return new Place(file, line);
    }
  }

  /** How a scalar is written. */
  enum Style {
    PLAIN,
    QUOTED,
    EMPTY
  }

  /** A single value, as raw text. */
  record Scalar(String text, Style style, Spot spot) implements Node {
    @Override
    public String kind() {
      return style == Style.EMPTY ? "nothing" : "'" + Scalars.shortened(text) + "'";
    }
  }

  /** Keys with values, in written order, each key once. */
  record Mapping(List<Entry> entries, Spot spot) implements Node {
    Optional<Node> get(String key) {
      return entry(key).map(Entry::value);
    }

    Optional<Entry> entry(String key) {
      return entries.stream().filter(e -> e.key().equals(key)).findFirst();
    }

    @Override
    public String kind() {
      return "a mapping";
    }
  }

  /** A key, where it stands, and its value. */
  record Entry(String key, Spot spot, Node value) {}

  /** A list. */
  record Sequence(List<Node> items, Spot spot) implements Node {
    @Override
    public String kind() {
      return "a list";
    }
  }
}
