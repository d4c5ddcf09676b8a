package chokepoint.mutation;

import chokepoint.mutation.Layout.Asked;
import chokepoint.mutation.Layout.Place;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What can be left out of a rule, or asked the other way round, and the rule still compiles. */
final class Omissions {
  private final Layout layout;
  private final String text;
  private final List<Edit> found = new ArrayList<>();

  private Omissions(Layout layout) {
    this.layout = layout;
    this.text = layout.text();
  }

  static List<Edit> of(Layout layout) {
    Omissions omissions = new Omissions(layout);
    layout.places().forEach(omissions::leaveOut);
    layout.asked().forEach(omissions::leaveOut);
    if (layout.conclusions().size() > 1) {
      layout.conclusions().forEach(c -> omissions.leaveOut(Kind.CONCLUSION_LEFT_OUT, c, c));
    }
    return omissions.found;
  }

  private void leaveOut(Kind kind, Span part, Span cut) {
    found.add(new Edit(kind, part, "", cut, ""));
  }

  private void leaveOut(Place place) {
    Span span = place.span();
    if (place.together().size() > 1 && namesNothingAskedElsewhere(span)) {
      leaveOut(Kind.CONDITION_LEFT_OUT, span, span.among(place.together()));
    }
    if (place.element() instanceof Group group) {
      turn(group, span);
    }
    if (place.element() instanceof Pattern pattern
        && pattern.source().orElse(null) instanceof PatternSource.From from) {
      String expression = from.expression().text();
      int at = text.lastIndexOf(expression, span.end() - expression.length());
      leaveOutOperands(new Operands(Tokens.of(expression), at), span);
    }
  }

  private boolean namesNothingAskedElsewhere(Span span) {
    List<Token> tokens = Tokens.from(text, layout.when());
    Set<String> named = names(tokens.stream().filter(t -> span.holds(t.at())).toList());
    return tokens.stream()
        .noneMatch(
            t -> !span.holds(t.at()) && t.is(Token.Kind.VARIABLE) && named.contains(t.text()));
  }

  private static Set<String> names(List<Token> tokens) {
    return IntStream.range(0, tokens.size() - 1)
        .filter(i -> tokens.get(i).is(Token.Kind.VARIABLE) && tokens.get(i + 1).is(":"))
        .mapToObj(i -> tokens.get(i).text())
        .collect(Collectors.toSet());
  }

  private void turn(Group group, Span span) {
    boolean not = group.kind() == Group.Kind.NOT;
    if (not || group.kind() == Group.Kind.EXISTS) {
      Span word = new Span(span.at(), span.at() + (not ? "not" : "exists").length());
      found.add(Edit.within(Kind.NEGATION_TURNED, span, text, word, not ? "exists" : "not"));
    }
  }

  private void leaveOut(Asked asked) {
    Span span = asked.span();
    List<Token> tokens = asked.constraint().text().tokens();
    int compares = 0;
    while (compares < tokens.size() && !Operands.compares(tokens.get(compares))) {
      compares++;
    }
    boolean binds = asked.constraint().variable().isPresent();
    if (binds && compares == tokens.size()) {
      return;
    }
    if (binds) {
      Span cut = new Span(span.at() + tokens.get(compares - 1).end(), span.end());
      found.add(Edit.within(Kind.CONSTRAINT_LEFT_OUT, span, text, cut, ""));
    } else {
      leaveOut(Kind.CONSTRAINT_LEFT_OUT, span, span.among(asked.all()));
    }
    Operands operands = new Operands(asked.constraint().expression(), span.at());
    leaveOutOperands(operands, span);
    for (Span bare : operands.bare()) {
      boolean already = text.startsWith("!", bare.at());
      Span sign = new Span(bare.at(), bare.at() + (already ? 1 : 0));
      found.add(Edit.within(Kind.COMPARISON_TURNED, span, text, sign, already ? "" : "!"));
    }
  }

  private void leaveOutOperands(Operands operands, Span part) {
    for (List<Span> joined : operands.joined()) {
      for (Span operand : joined) {
        found.add(Edit.within(Kind.CONSTRAINT_LEFT_OUT, part, text, operand.among(joined), ""));
      }
    }
  }
}
