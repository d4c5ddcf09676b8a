package chokepoint.vocabulary;

import java.util.Locale;

/** Names in code as English words. */
final class Labels {
  private Labels() {}

  static String words(String name) {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
