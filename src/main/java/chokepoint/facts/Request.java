package chokepoint.facts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A document that asks something about fact sets.
 *
 * @param sets fact sets by key
 * @param words plain texts by key
 */
public record Request(Map<String, FactSet> sets, Map<String, String> words) {
  public Request {
    sets = Map.copyOf(sets);
    words = Map.copyOf(words);
  }

  /**
   * What it must and what it may hold.
   *
   * @param sets keys of fact sets, all of them wanted
   * @param words keys of plain texts, all of them wanted
   * @param perhaps keys of plain texts that may be left out
   */
  public record Form(List<String> sets, List<String> words, List<String> perhaps) {
    public Form {
      sets = List.copyOf(sets);
      words = List.copyOf(words);
      perhaps = List.copyOf(perhaps);
    }

    Set<String> keys() {
      Set<String> keys = new LinkedHashSet<>(sets);
      keys.addAll(words);
      keys.addAll(perhaps);
      return keys;
    }
  }

  /** The fact set under a key of the form. */
  public FactSet set(String key) {
    return one(sets, key);
  }

  /** The text under a wanted key of the form. */
  public String word(String key) {
    return one(words, key);
  }

  private static <T> T one(Map<String, T> all, String key) {
    T found = all.get(key);
    if (found == null) {
      throw new IllegalArgumentException("the form asks for no " + key);
    }
    return found;
  }
}
