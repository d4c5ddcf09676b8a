package chokepoint.facts;

import chokepoint.facts.Node.Scalar;
import chokepoint.vocabulary.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads the files that fact sets name, each once. */
final class Library {
  private static final int DEEPEST = 8;

  private final Path folder;
  private final boolean confined;
  private final Problems problems;
  private final DocumentReader reader;
  private final Map<Path, Optional<Document>> read = new HashMap<>();
  private boolean complete = true;

  /**
   * @param confined whether nothing outside the facts folder may be read
   */
  Library(Path folder, boolean confined, Desk desk) {
    this.folder = folder.toAbsolutePath().normalize();
    this.confined = confined;
    this.problems = desk.problems();
    this.reader = new DocumentReader(desk);
  }

  /** Whether every file named so far could be found and parsed. */
  boolean complete() {
    return complete;
  }

  Optional<Document> load(Path path) {
    Path key = path.toAbsolutePath().normalize();
    return read.computeIfAbsent(
        key,
        p -> {
          Optional<Document> document =
              SourceText.tree(p, shown(path), problems)
                  .flatMap(root -> reader.read(root, stem(p), Optional.of(p)));
          complete &= document.isPresent();
          return document;
        });
  }

  Optional<Document> parameters() {
    Path path = folder.resolve("parameters.yaml");
    return Files.isRegularFile(path) ? load(path) : Optional.empty();
  }

  Optional<Document> pack(Scalar name) {
    return find("fact pack", name, List.of(folder), "", false);
  }

  Optional<Document> baseline(Scalar name, Optional<Path> from) {
    List<Path> places = new ArrayList<>(List.of(folder.resolve("scenarios"), folder));
    from.map(Path::getParent).ifPresent(places::add);
    return find("baseline", name, places, "scenarios/", !confined);
  }

  /** The path as people know it: relative to the folder that holds the facts folder. */
  String shown(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path shown =
        whole.startsWith(folder)
            ? Path.of(String.valueOf(folder.getFileName())).resolve(folder.relativize(whole))
            : path;
    return shown.toString().replace('\\', '/');
  }

  static String stem(Path path) {
    return String.valueOf(path.getFileName()).replaceFirst("\\.(yaml|yml|json)$", "");
  }

  private Optional<Document> find(
      String kind, Scalar name, List<Path> places, String usualFolder, boolean anywhere) {
    boolean outside = false;
    for (Path place : places) {
      for (String ending : List.of(".yaml", ".json", "")) {
        Optional<Path> path = resolve(place, name.text() + ending);
        boolean allowed = path.filter(p -> anywhere || isInside(p)).isPresent();
        outside |= path.isPresent() && !allowed;
        if (allowed && path.filter(Files::isRegularFile).isPresent()) {
          return load(path.orElseThrow());
        }
      }
    }
    complete = false;
    String quoted = "'" + Scalars.shortened(name.text()) + "'";
    if (outside) {
      problems.add(name.spot(), quoted + " leads out of the facts folder");
    } else {
      problems.add(name.spot(), "there is no " + kind + " " + quoted, nearest(name, usualFolder));
    }
    return Optional.empty();
  }

  private static Optional<Path> resolve(Path place, String name) {
    try {
      return Optional.of(place.resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A link may lead out only in sets that are files themselves. */
  private boolean isInside(Path path) {
    if (!confined || !path.startsWith(folder)) {
      return path.startsWith(folder);
    }
    try {
      return !Files.exists(path) || path.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private Optional<String> nearest(Scalar name, String usualFolder) {
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      List<String> names =
          files
              .filter(p -> p.toString().endsWith(".yaml"))
              .map(p -> folder.relativize(p).toString().replace('\\', '/'))
              .map(p -> p.substring(0, p.length() - ".yaml".length()))
              .map(p -> p.startsWith(usualFolder) ? p.substring(usualFolder.length()) : p)
              .sorted()
              .toList();
      return Nearest.hint(name.text(), names);
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
