package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Sequence;
import chokepoint.facts.Node.Spot;
import chokepoint.facts.Node.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a stream of tokens together to one tree, without recursion. */
final class TreeBuilder {
  private static final int DEEPEST = 40;

  private final String file;
  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<Node> root = Optional.empty();

  TreeBuilder(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  Optional<Node> root() {
    return root;
  }

  /** Whether the next scalar is a key. */
  boolean keyIsNext() {
    return !open.isEmpty() && open.peek().mapping && open.peek().key.isEmpty();
  }

  Spot spot(int line, int column) {
    return new Spot(file, line, column, open.isEmpty() ? Pointer.ROOT : open.peek().next());
  }

  void key(String key, int line, int column) {
    Open mapping = open.element();
    mapping.key = Optional.of(new Key(key, new Spot(file, line, column, mapping.pointer.to(key))));
  }

  void scalar(String text, Style style, int line, int column) {
    put(new Scalar(text, style, spot(line, column)));
  }

  void open(boolean mapping, int line, int column) {
    Spot spot = spot(line, column);
    if (open.size() >= DEEPEST) {
      throw new Unreadable(
          line,
          "nested more than " + DEEPEST + " levels deep",
          Optional.of("Maybe a bracket was not closed"));
    }
    open.push(new Open(mapping, spot));
  }

  void close() {
    Open closed = open.pop();
    put(
        closed.mapping
            ? new Mapping(List.copyOf(closed.entries.values()), closed.spot)
            : new Sequence(List.copyOf(closed.items), closed.spot));
  }

  private void put(Node node) {
    if (open.isEmpty()) {
      root = Optional.of(node);
      return;
    }
    Open parent = open.element();
    if (!parent.mapping) {
      parent.items.add(node);
      return;
    }
    Key key = parent.key.orElseThrow();
    Entry first = parent.entries.putIfAbsent(key.text, new Entry(key.text, key.spot, node));
    if (first != null) {
      problems.add(
          key.spot,
          "'"
              + Scalars.shortened(key.text)
              + "' is given twice, first in line "
              + first.spot().line(),
          "Maybe remove one of the two");
    }
    parent.key = Optional.empty();
  }

  private record Key(String text, Spot spot) {}

  private static final class Open {
    private final boolean mapping;
    private final Spot spot;
    private final Pointer pointer;
    private final Map<String, Entry> entries;
    private final List<Node> items = new ArrayList<>();
    private Optional<Key> key = Optional.empty();

    private Open(boolean mapping, Spot spot) {
      this.mapping = mapping;
      this.spot = spot;
      this.pointer = spot.pointer();
      this.entries = mapping ? new LinkedHashMap<>() : Map.of();
    }

    private Pointer next() {
      return key.map(k -> k.spot.pointer()).orElseGet(() -> pointer.to(items.size()));
    }
  }
}
