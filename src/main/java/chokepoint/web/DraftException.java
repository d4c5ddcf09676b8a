package chokepoint.web;

import java.util.List;
import java.util.Map;

/** A draft of rules cannot be tried. */
final class DraftException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Map<String, Object>> problems;

  /**
   * @param problems its mistakes, as they are published
   */
  DraftException(List<Map<String, Object>> problems) {
    super(
        "The rules have " + problems.size() + (problems.size() == 1 ? " mistake." : " mistakes."));
    this.problems = List.copyOf(problems);
  }

  DraftException(String message) {
    super(message);
    this.problems = List.of();
  }

  List<Map<String, Object>> problems() {
    return problems;
  }
}
