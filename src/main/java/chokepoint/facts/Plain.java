package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Sequence;
import chokepoint.facts.Node.Spot;
import chokepoint.facts.Node.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns maps, lists and values back into a tree, so that the reader checks them as it would text.
 */
final class Plain {
  private Plain() {}

  static Node node(Object value, Spot at) {
    if (value instanceof Map<?, ?> map) {
      List<Entry> entries = new ArrayList<>();
      map.forEach(
          (key, inner) -> {
            Spot spot = below(at, String.valueOf(key));
            entries.add(new Entry(String.valueOf(key), spot, node(inner, spot)));
          });
      return new Mapping(List.copyOf(entries), at);
    }
    if (value instanceof List<?> list) {
      List<Node> items = new ArrayList<>();
      for (int i = 0; i < list.size(); i++) {
        items.add(node(list.get(i), below(at, Integer.toString(i))));
      }
      return new Sequence(List.copyOf(items), at);
    }
    return new Scalar(Scalars.text(value), Style.PLAIN, at);
  }

  private static Spot below(Spot at, String step) {
    return new Spot(at.file(), at.line(), at.column(), at.pointer().to(step));
  }
}
