package chokepoint.facts;

import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Request.Form;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads documents that ask something about fact sets. */
final class RequestReader {
  private final Form form;
  private final Problems problems;
  private final Parts parts;

  RequestReader(Form form, Problems problems) {
    this.form = form;
    this.problems = problems;
    this.parts = new Parts(problems);
  }

  /**
   * Empty, or not all of it, if something is wrong.
   *
   * @param set reads one fact set
   */
  Optional<Request> read(Node root, Function<Node, Optional<FactSet>> set) {
    return parts
        .mapping("a question", root, form.keys())
        .map(
            m -> {
              wanted(m, form.sets());
              wanted(m, form.words());
              Map<String, FactSet> sets = new LinkedHashMap<>();
              form.sets().forEach(k -> m.get(k).flatMap(set).ifPresent(s -> sets.put(k, s)));
              Map<String, String> words = new LinkedHashMap<>();
              form.words().forEach(k -> word(m, k, words));
              form.perhaps().forEach(k -> word(m, k, words));
              return new Request(sets, words);
            });
  }

  private void wanted(Mapping mapping, Collection<String> keys) {
    for (String key : keys) {
      if (mapping.get(key).isEmpty()) {
        problems.add(mapping.spot(), "a question lacks '" + key + "'", "Maybe add '" + key + "'");
      }
    }
  }

  private void word(Mapping mapping, String key, Map<String, String> words) {
    mapping.get(key).flatMap(n -> parts.line(key, n)).ifPresent(w -> words.put(key, w));
  }
}
