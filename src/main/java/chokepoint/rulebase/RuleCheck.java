package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Constraint;
import chokepoint.rulebase.syntax.Element;
import chokepoint.rulebase.syntax.Group;
import chokepoint.rulebase.syntax.Note;
import chokepoint.rulebase.syntax.Pattern;
import chokepoint.rulebase.syntax.PatternSource;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleHead;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be told of a rule without the rule engine: unknown types, fields, variables and
 * constants, values of different kinds compared, findings built of the wrong values. The engine
 * says some of it late and without a line, and lets the rest pass.
 */
final class RuleCheck {
  private final RuleText rule;
  private final Dictionary words;
  private final List<RuleProblem> problems;
  private final NameCheck names;

  private RuleCheck(RuleText rule, Dictionary words, List<RuleProblem> problems) {
    this.rule = rule;
    this.words = words;
    this.problems = problems;
    this.names = new NameCheck(rule, words, problems);
  }

  static void check(RuleText rule, Dictionary words, List<RuleProblem> problems) {
    new RuleCheck(rule, words, problems).check();
  }

  private void check() {
    if (rule.name().isBlank()) {
      add(rule.line(), "the rule has no name", "write the policy sentence it stands for");
    }
    if (RuleHead.whenAt(rule.text().text(), 0).isEmpty()) {
      add(rule.line(), "the rule has no \"when\"", "write when before its conditions");
    }
    for (Note note : rule.notes()) {
      Unquoted.hint(note).ifPresent(hint -> add(note.line(), Unquoted.message(note), hint));
    }
    Scope scope = new Scope();
    rule.conditions().forEach(e -> element(e, scope, true));
    names.check(rule.consequence(), Optional.empty(), scope, false);
    new ConclusionCheck(rule, words, problems).check(scope);
  }

  private void add(int line, String message, String hint) {
    problems.add(RuleProblem.in(rule, line, message, Optional.of(hint)));
  }

  private void element(Element element, Scope scope, boolean once) {
    if (element instanceof Pattern p) {
      pattern(p, scope, once);
    } else if (element instanceof Group g) {
      boolean keepsToItself =
          g.kind() == Group.Kind.NOT
              || g.kind() == Group.Kind.EXISTS
              || g.kind() == Group.Kind.FORALL;
      Scope inside = keepsToItself ? scope.inner() : scope;
      g.inner().forEach(e -> element(e, inside, once && g.kind() != Group.Kind.OR));
      if (keepsToItself) {
        scope.leave(inside, g.kind().name().toLowerCase(Locale.ROOT));
      }
    }
  }

  private void pattern(Pattern p, Scope scope, boolean once) {
    Optional<FactType> type = words.type(p.type());
    Optional<Owner> owner = Owner.of(p.type(), words);
    if (p.source().isPresent()) {
      source(p.source().get(), scope);
    }
    if (!p.type().equals("Object") && !words.knows(p.type())) {
      add(
          p.text().line(),
          "the rule asks for " + p.type() + ", which is no fact type",
          Nearest.to(p.type(), words.names())
              .map(n -> "write " + n)
              .orElse("declare it in rules/vocabulary/"));
      p.constraints().forEach(c -> c.variable().ifPresent(v -> scope.bind(v, Scope.UNKNOWN)));
      bind(p, scope, once);
      return;
    }
    for (Constraint c : p.constraints()) {
      names.check(c.text(), owner, scope, true);
      type.ifPresent(t -> new ComparisonCheck(rule, words, problems).check(c, t, scope));
      c.variable().ifPresent(v -> bind(v, fieldType(c, type), c.text(), scope, once));
    }
    bind(p, scope, once);
  }

  private void bind(Pattern p, Scope scope, boolean once) {
    p.variable().ifPresent(v -> bind(v, p.type(), p.text(), scope, once));
  }

  private void bind(String variable, String type, Piece at, Scope scope, boolean once) {
    if (once && scope.has(variable)) {
      add(
          at.line(),
          variable + " is bound twice",
          "compare with == where it should be the same, or choose another name");
    }
    scope.bind(variable, type);
  }

  private static String fieldType(Constraint c, Optional<FactType> type) {
    Token first = c.expression().get(0);
    boolean plain = c.expression().size() == 1 || !c.expression().get(1).is(".");
    return plain
        ? type.flatMap(t -> t.field(first.text())).map(Field::typeName).orElse(Scope.UNKNOWN)
        : Scope.UNKNOWN;
  }

  private void source(PatternSource source, Scope scope) {
    if (source instanceof PatternSource.From from) {
      names.check(from.expression(), Optional.empty(), scope, true);
      return;
    }
    Scope inside = scope.inner();
    source.inner().forEach(e -> element(e, inside, false));
    if (source instanceof PatternSource.Accumulate all) {
      int line = all.inner().get(0).text().line();
      for (PatternSource.Aggregate one : all.aggregates()) {
        for (String argument : one.arguments()) {
          Piece piece = new Piece(argument, rule.lineOf(argument, line));
          names.check(piece, Optional.empty(), inside, true);
        }
        one.variable().ifPresent(v -> scope.bind(v, resultType(one.function())));
      }
    }
    scope.leave(inside, "accumulate");
  }

  private static String resultType(String function) {
    return switch (function) {
      case "collectList" -> "List";
      case "collectSet" -> "Set";
      case "count" -> "Long";
      default -> Scope.UNKNOWN;
    };
  }
}
