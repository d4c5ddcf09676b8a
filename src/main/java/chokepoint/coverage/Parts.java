package chokepoint.coverage;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts of a rule's conditions that can fail: each constraint, each alternative of one, each
 * {@code not} and {@code exists}, and each fact that is asked for and nothing asked of it. What
 * only gives a name, works out a value or collects cannot fail.
 */
final class Parts {
  private final RuleText rule;
  private final Vocabulary vocabulary;
  private final List<Part> found = new ArrayList<>();

  private Parts(RuleText rule, Vocabulary vocabulary) {
    this.rule = rule;
    this.vocabulary = vocabulary;
  }

  static List<Part> of(RuleText rule, Vocabulary vocabulary) {
    Parts parts = new Parts(rule, vocabulary);
    for (int n = 0; n < rule.conditions().size(); n++) {
      parts.addAll(n);
    }
    return parts.found;
  }

  /** The conditions of a rule as they stand. */
  static String whole(RuleText rule) {
    return joined(rule.conditions());
  }

  private void addAll(int n) {
    Element element = rule.conditions().get(n);
    if (element instanceof Group group
        && (group.kind() == Group.Kind.NOT || group.kind() == Group.Kind.EXISTS)) {
      add(element.text(), n, "");
    }
    if (element instanceof Pattern pattern && bare(pattern)) {
      String absent = "not " + pattern.type() + "(" + texts(pattern) + ")";
      add(pattern.text(), joined(rule.conditions().subList(0, n)) + "\n" + absent, true);
    }
    String text = element.text().text();
    int at = 0;
    for (Element inner : element.all().toList()) {
      if (inner instanceof Pattern pattern) {
        int from = Math.max(at, text.indexOf(pattern.text().text(), at));
        addConstraints(n, pattern, from);
        at = pattern.inner().isEmpty() ? from + pattern.text().text().length() : from;
      }
    }
  }

  /**
   * @param from where the pattern's text starts in its condition's
   */
  private void addConstraints(int n, Pattern pattern, int from) {
    String text = rule.conditions().get(n).text().text();
    List<Constraint> all = pattern.constraints();
    if (all.isEmpty()) {
      return;
    }
    int start = text.indexOf(all.get(0).text().text(), text.indexOf('(', from));
    int end = start;
    for (Constraint c : all) {
      end = text.indexOf(c.text().text(), end) + c.text().text().length();
    }
    for (Constraint constraint : all) {
      for (Asking.Without without : new Asking(constraint).parts()) {
        String rest =
            all.stream()
                .map(c -> c.equals(constraint) ? without.rest() : c.text().text())
                .filter(c -> !c.isEmpty())
                .collect(Collectors.joining(", "));
        add(without.part(), n, text.substring(0, start) + rest + text.substring(end));
      }
    }
  }

  private void add(Piece part, int n, String instead) {
    List<Element> all = rule.conditions();
    add(
        part,
        joined(all.subList(0, n)) + "\n" + instead + "\n" + joined(all.subList(n + 1, all.size())),
        false);
  }

  private void add(Piece part, String conditions, boolean bare) {
    found.add(new Part(part, rule.name() + " #" + found.size(), conditions, bare));
  }

  /** Whether it asks for a fact, whichever. One fact is always there: the scope of the question. */
  private boolean bare(Pattern pattern) {
    boolean always =
        vocabulary.type(pattern.type()).map((FactType t) -> t.has("scope")).orElse(false);
    return pattern.matchesFacts()
        && !always
        && pattern.constraints().stream().allMatch(c -> new Asking(c).parts().isEmpty());
  }

  private static String texts(Pattern pattern) {
    return pattern.constraints().stream()
        .map(c -> c.text().text())
        .collect(Collectors.joining(", "));
  }

  private static String joined(List<Element> elements) {
    return elements.stream().map(e -> e.text().text()).collect(Collectors.joining("\n"));
  }
}
