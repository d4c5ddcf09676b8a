package chokepoint.rulebase;

import java.util.List;
import java.util.Optional;

/**
 * A complaint in plain words.
 *
 * @param about words of the rule's text that show the line, the most telling first
 */
record Said(String message, Optional<String> hint, List<String> about) {
  Said(String message, String hint, String... about) {
    this(message, Optional.of(hint), List.of(about));
  }
}
