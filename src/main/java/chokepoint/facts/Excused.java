package chokepoint.facts;

import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Sequence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The words in facts that have a mistake of their own. What they might have defined is not reported
 * as missing elsewhere.
 */
final class Excused {
  private final Set<String> words = new HashSet<>();

  void add(Node node) {
    if (node instanceof Scalar scalar) {
      words.add(scalar.text());
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(this::add);
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(e -> add(e.value()));
    }
  }

  /** Whether a value, or each part of a composed key, stands in such a fact. */
  boolean covers(String key) {
    return words.contains(key)
        || (!words.isEmpty() && words.containsAll(Arrays.asList(key.split("/", -1))));
  }
}
