package chokepoint.rulebase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule says of itself: its text lives here once and is read from here everywhere.
 *
 * @param id permanent id, such as CTL-001; the name if the rule gives none
 * @param name the policy sentence
 * @param nameZh the same in Chinese
 * @param file relative to the rules folder
 * @param line line of the rule's head
 * @param because template of its explanation in English
 * @param becauseZh the same in Chinese
 * @param references sources of the rule
 * @param conditions in the order of the DRL
 * @param concludes fact types it derives
 * @param consequence the text of its right-hand side
 * @param unmet what it says of conditions that are not met
 * @param annotations all of them, as written; of one with several entries only that it is there
 */
public record RuleCard(
    String id,
    String name,
    Optional<String> nameZh,
    String file,
    int line,
    Optional<String> because,
    Optional<String> becauseZh,
    List<String> references,
    List<Condition> conditions,
    Set<String> concludes,
    String consequence,
    UnmetNote unmet,
    Map<String, String> annotations) {

  public RuleCard {
    references = List.copyOf(references);
    conditions = List.copyOf(conditions);
    concludes = Set.copyOf(concludes);
    annotations = Map.copyOf(annotations);
  }

  /** What is known of the rule written another way: which facts it needs is not. */
  RuleCard rewritten(String itsName) {
    return new RuleCard(
        id,
        itsName,
        nameZh,
        file,
        line,
        because,
        becauseZh,
        references,
        List.of(),
        concludes,
        consequence,
        unmet,
        annotations);
  }
}
