package chokepoint.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that a misspelt one was most likely meant to be. */
public final class Nearest {
  private static final int SHORTEST_PART = 4;

  private Nearest() {}

  /** Advice naming the nearest known name, if any is near. */
  public static Optional<String> hint(String word, Collection<String> known) {
    return to(word, known).map(name -> "Maybe you meant '" + name + "'");
  }

  /** The nearest known name; of equally near ones the first by alphabet. */
  public static Optional<String> to(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(3, word.length() / 3));
    return known.stream()
        .map(name -> new Near(name, distance(lower, name.toLowerCase(Locale.ROOT), limit)))
        .filter(near -> near.distance <= limit)
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
        .map(Near::name);
  }

  private record Near(String name, int distance) {}

  /** Swaps, insertions, deletions and replacements; a part of the other counts as the limit. */
  private static int distance(String a, String b, int limit) {
    int shorter = Math.min(a.length(), b.length());
    if (shorter >= SHORTEST_PART && (a.contains(b) || b.contains(a))) {
      return a.equals(b) ? 0 : Math.min(limit, Math.abs(a.length() - b.length()));
    }
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] twoBack = new int[b.length() + 1];
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          current[j] = Math.min(current[j], twoBack[j - 2] + 1);
        }
      }
      int[] free = twoBack;
      twoBack = previous;
      previous = current;
      current = free;
    }
    return previous[b.length()];
  }
}
