package chokepoint.authoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names of files, ids and types made from other names. */
final class Slug {
  private static final int WORDS = 3;

  private Slug() {}

  /** PortClosure and "A port closure cuts what passes" become port-closure and a-port-closure. */
  static String of(String name) {
    String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    return Arrays.stream(spaced.split("[^a-z0-9]+"))
        .filter(w -> !w.isEmpty())
        .limit(WORDS)
        .collect(Collectors.joining("-"));
  }

  static String typeName(String text) {
    String name =
        Arrays.stream(text.split("[^A-Za-z0-9]+"))
            .filter(w -> w.matches("[A-Za-z].*"))
            .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
            .collect(Collectors.joining());
    return name.isEmpty() ? "PortClosure" : name;
  }
}
