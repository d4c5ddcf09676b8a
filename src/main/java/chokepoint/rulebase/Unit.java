package chokepoint.rulebase;

import java.util.Map;

/**
 * All that one run of the rule engine's compiler gets to see.
 *
 * @param texts DRL by path
 * @param given fact types that are compiled already, by path
 * @param key what it is kept by: the texts, and the digests of what is given
 */
record Unit(Map<String, String> texts, Map<String, byte[]> given, Map<String, String> key) {

  /** Texts that need nothing else. */
  static Unit of(Map<String, String> texts) {
    return new Unit(texts, Map.of(), texts);
  }
}
