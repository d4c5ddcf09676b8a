package chokepoint.authoring;

import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids such as CTL-001: three letters for a topic, then a number. */
final class RuleIds {
  private static final int LETTERS = 3;

  private final RuleBase rules;

  RuleIds(RuleBase rules) {
    this.rules = rules;
  }

  /** The next free one of a topic, which may be new. */
  String next(String topic) {
    List<String> here =
        rules.rules().stream()
            .filter(r -> r.file().equals(topic + ".drl"))
            .map(RuleCard::id)
            .filter(id -> id.matches("[A-Z]{3}-\\d{3}"))
            .toList();
    String prefix =
        here.isEmpty() ? newPrefix(topic) : here.get(here.size() - 1).substring(0, LETTERS);
    int last =
        rules.rules().stream()
            .map(RuleCard::id)
            .filter(id -> id.matches(prefix + "-\\d{3}"))
            .map(id -> Integer.parseInt(id.substring(LETTERS + 1)))
            .max(Comparator.naturalOrder())
            .orElse(0);
    return String.format(Locale.ROOT, "%s-%03d", prefix, last + 1);
  }

  /** The first letters of the topic that no other topic has, in order. */
  private String newPrefix(String topic) {
    Set<String> taken =
        rules.rules().stream().map(r -> r.id().split("-", -1)[0]).collect(Collectors.toSet());
    String letters = topic.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "") + "XYZ";
    Stream<String> choices =
        Stream.iterate(2, third -> third < letters.length(), third -> third + 1)
            .map(third -> letters.substring(0, 2) + letters.charAt(third));
    return choices
        .filter(p -> !taken.contains(p))
        .findFirst()
        .orElseThrow(
            () ->
                new AuthoringException(
                    "all ids that begin like " + topic + " are taken",
                    "name the topic otherwise."));
  }
}
