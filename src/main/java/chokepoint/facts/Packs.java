package chokepoint.facts;

import chokepoint.facts.Node.Scalar;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The packs that a fact set uses, also by way of other packs, each once. */
final class Packs {
  private final Library library;
  private final Problems problems;
  private final Map<Path, Document> inOrder = new LinkedHashMap<>();
  private final Map<Path, Set<Path>> below = new HashMap<>();
  private final List<Path> open = new ArrayList<>();

  Packs(Library library, Problems problems) {
    this.library = library;
    this.problems = problems;
  }

  /** Those that are used before those that use them. */
  List<Document> of(Document document) {
    document.path().ifPresent(open::add);
    used(document);
    return List.copyOf(inOrder.values());
  }

  /** Whether the first pack uses the second, directly or not, and so may replace its facts. */
  boolean builtOn(Document pack, Document other) {
    return below.getOrDefault(path(pack), Set.of()).contains(path(other));
  }

  private Set<Path> used(Document document) {
    Set<Path> all = new HashSet<>();
    for (Scalar name : document.uses()) {
      Optional<Document> pack = library.pack(name);
      pack.ifPresent(
          p -> {
            all.add(path(p));
            all.addAll(visit(p, name));
          });
    }
    return all;
  }

  private Set<Path> visit(Document pack, Scalar name) {
    Path path = path(pack);
    if (open.contains(path)) {
      problems.add(
          name.spot(),
          "packs use each other in a circle: " + circle(path),
          "Maybe move what they share to a pack of its own");
      return Set.of();
    }
    Set<Path> known = below.get(path);
    if (known != null) {
      return known;
    }
    refuseVariant(pack);
    open.add(path);
    Set<Path> used = used(pack);
    open.remove(open.size() - 1);
    below.put(path, used);
    inOrder.put(path, pack);
    return used;
  }

  private void refuseVariant(Document pack) {
    if (pack.base().isPresent() || !pack.changes().isEmpty()) {
      problems.add(
          pack.spot(),
          "a variant, with 'base' or 'change', cannot be used as a pack",
          "Maybe name it as 'base' instead");
    }
  }

  private String circle(Path again) {
    return Stream.concat(open.subList(open.indexOf(again), open.size()).stream(), Stream.of(again))
        .map(library::shown)
        .collect(Collectors.joining(" -> "));
  }

  private static Path path(Document pack) {
    return pack.path().orElseThrow();
  }
}
