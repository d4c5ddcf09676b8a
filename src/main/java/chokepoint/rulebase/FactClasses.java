package chokepoint.rulebase;

import chokepoint.rulebase.CompiledModule.Content;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The fact types of an edition, compiled. Rules get to see only those that they name, and what
 * these consist of: so nothing else can change what they compile to.
 */
final class FactClasses {
  private final Content content;
  private final Vocabulary vocabulary;
  private final Map<String, String> digests = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  FactClasses(CompiledModule module, Vocabulary vocabulary) {
    this.content = module.content();
    this.vocabulary = vocabulary;
    content
        .classes()
        .forEach(
            (path, bytes) -> {
              String type = path.substring(path.lastIndexOf('/') + 1).replace(".class", "");
              digests.put(path, HexFormat.of().formatHex(Digest.of(bytes)));
              paths.put(type, path);
            });
  }

  Content content() {
    return content;
  }

  /** Rules, with the fact types they need. */
  Unit unit(Map<String, String> rules) {
    Map<String, byte[]> given = new TreeMap<>();
    Map<String, String> key = new TreeMap<>(rules);
    for (String type : neededBy(rules.values())) {
      String path = paths.get(type);
      given.put(path, content.classes().get(path));
      key.put(path, digests.get(path));
    }
    return new Unit(rules, given, key);
  }

  private Set<String> neededBy(Collection<String> rules) {
    Set<String> needed = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>();
    rules.forEach(text -> open.addAll(names(text)));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (paths.containsKey(name) && needed.add(name)) {
        open.addAll(partsOf(name));
      }
    }
    return needed;
  }

  /** The names in what a fact type extends and in the types of its fields. */
  private List<String> partsOf(String name) {
    return vocabulary.type(name).stream()
        .flatMap(
            t ->
                Stream.concat(
                    t.parent().stream(),
                    t.fields().stream().flatMap(f -> names(f.typeName()).stream())))
        .toList();
  }

  /** Whatever may be a name in a text. */
  static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isJavaIdentifierPart(text.charAt(i))) {
        names.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return names;
  }
}
