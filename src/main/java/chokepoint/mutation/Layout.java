package chokepoint.mutation;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.RuleHead;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the parts of a rule stand in its text. */
final class Layout {
  /**
   * A condition or a part of one.
   *
   * @param together it and those that are asked for together with it
   */
  record Place(Element element, Span span, List<Span> together) {}

  /**
   * A constraint.
   *
   * @param all those of its pattern
   */
  record Asked(Pattern pattern, Constraint constraint, Span span, List<Span> all) {}

  private final RuleText rule;
  private final String text;
  private final List<Place> places = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<Span> conclusions = new ArrayList<>();

  Layout(RuleText rule) {
    this.rule = rule;
    this.text = rule.text().text();
    int at = when() + "when".length();
    List<Span> spans = spans(rule.conditions(), at);
    for (int i = 0; i < spans.size(); i++) {
      add(rule.conditions().get(i), spans.get(i), spans);
    }
    addConclusions();
  }

  int when() {
    return RuleHead.whenAt(text, 0).orElseThrow();
  }

  String text() {
    return text;
  }

  List<Place> places() {
    return places;
  }

  List<Asked> asked() {
    return asked;
  }

  /** The statements of the consequence. */
  List<Span> conclusions() {
    return conclusions;
  }

  int then() {
    return conclusions.isEmpty() ? text.length() : conclusions.get(0).at();
  }

  private List<Span> spans(List<? extends Element> elements, int from) {
    return spansOf(elements.stream().map(e -> e.text().text()).toList(), from);
  }

  private List<Span> spansOf(List<String> parts, int from) {
    List<Span> spans = new ArrayList<>();
    int at = from;
    for (String part : parts) {
      int start = text.indexOf(part, at);
      at = start + part.length();
      spans.add(new Span(start, at));
    }
    return spans;
  }

  private void add(Element element, Span span, List<Span> together) {
    places.add(new Place(element, span, together));
    if (element instanceof Pattern pattern) {
      addConstraints(pattern, span);
    }
    List<Span> inner = spans(element.inner(), span.at());
    boolean and = element instanceof Group group && group.kind() == Group.Kind.AND;
    for (int i = 0; i < inner.size(); i++) {
      add(element.inner().get(i), inner.get(i), and ? inner : List.of(inner.get(i)));
    }
  }

  private void addConstraints(Pattern pattern, Span span) {
    List<Constraint> all = pattern.constraints();
    List<Span> spans =
        spansOf(all.stream().map(c -> c.text().text()).toList(), text.indexOf('(', span.at()));
    for (int i = 0; i < all.size(); i++) {
      asked.add(new Asked(pattern, all.get(i), spans.get(i), spans));
    }
  }

  private void addConclusions() {
    String then = rule.consequence().text();
    int start = text.lastIndexOf(then);
    int from = start;
    for (Token token : Tokens.of(then)) {
      if (token.is(";")) {
        conclusions.add(new Span(from, start + token.end()));
        from = start + token.end();
      }
    }
  }

  /** The smallest part of the rule around an offset. */
  Span around(int offset) {
    return Stream.of(
            places.stream().map(Place::span), asked.stream().map(Asked::span), conclusions.stream())
        .flatMap(spans -> spans)
        .filter(span -> span.holds(offset))
        .min(Comparator.comparingInt(Span::length))
        .orElse(new Span(0, text.length()));
  }

  /** How a part reads, or what became of it: a constraint with its type, all on one line. */
  String shown(Span part, String content) {
    String folded = content.strip().replaceAll("\\s+", " ");
    return asked.stream()
        .filter(a -> a.span().equals(part))
        .findFirst()
        .map(a -> a.pattern().type() + "(" + folded + ")")
        .orElse(folded.isEmpty() ? "nothing" : folded);
  }
}
