package chokepoint.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The known name nearest to a mistyped one. */
public final class Nearest {
  private static final int SHOWN = 8;

  private Nearest() {}

  /** Advice after "Maybe": the nearest name if it is near, otherwise some that are known. */
  public static String advice(String name, Collection<String> known) {
    List<String> sorted =
        known.stream()
            .sorted(Comparator.comparingInt((String k) -> distance(name, k)).thenComparing(k -> k))
            .toList();
    if (!sorted.isEmpty() && distance(name, sorted.get(0)) <= Math.max(2, name.length() / 3)) {
      return "you meant '" + sorted.get(0) + "'.";
    }
    return "one of these: " + sorted.stream().limit(SHOWN).collect(Collectors.joining(", ")) + ".";
  }

  /** Levenshtein distance without regard to case. */
  static int distance(String a, String b) {
    String x = a.toLowerCase(Locale.ROOT);
    String y = b.toLowerCase(Locale.ROOT);
    int[] row = new int[y.length() + 1];
    for (int j = 0; j <= y.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= x.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= y.length(); j++) {
        int change = diagonal + (x.charAt(i - 1) == y.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[y.length()];
  }
}
