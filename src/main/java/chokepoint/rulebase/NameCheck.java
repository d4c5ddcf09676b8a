package chokepoint.rulebase;

import chokepoint.rulebase.safety.Kernel;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleText;
import chokepoint.rulebase.syntax.Token;
import chokepoint.vocabulary.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds names in a piece of a rule that stand for nothing. */
final class NameCheck {
  private static final Set<String> LANGUAGE =
      Set.of(
          "true",
          "false",
          "null",
          "this",
          "new",
          "in",
          "not",
          "contains",
          "memberOf",
          "matches",
          "excludes",
          "soundslike",
          "str",
          "instanceof",
          "before",
          "after",
          "coincides",
          "during",
          "java",
          "javax",
          "and",
          "or",
          "return",
          "if",
          "else",
          "for",
          "double",
          "int",
          "boolean");

  private final RuleText rule;
  private final Dictionary words;
  private final List<RuleProblem> problems;

  NameCheck(RuleText rule, Dictionary words, List<RuleProblem> problems) {
    this.rule = rule;
    this.words = words;
    this.problems = problems;
  }

  /**
   * Checks the names of a piece.
   *
   * @param owner what bare names are fields of; absent outside patterns
   */
  void check(Piece piece, Optional<Owner> owner, Scope scope, boolean bareNames) {
    List<Token> tokens = piece.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean binds = next(tokens, i).is(":");
      boolean member = i > 0 && (tokens.get(i - 1).is(".") || tokens.get(i - 1).is("::"));
      boolean called = next(tokens, i).is("(");
      if (token.is(Token.Kind.VARIABLE) && !binds && !scope.has(token.text())) {
        variable(token, piece, scope);
      } else if (token.is(Token.Kind.VARIABLE) && binds && i > 0) {
        scope.bind(token.text(), Scope.UNKNOWN);
      } else if (token.is(Token.Kind.NAME) && member) {
        constant(tokens, i, piece);
      } else if (token.is(Token.Kind.NAME)
          && !called
          && !binds
          && !LANGUAGE.contains(token.text())
          && !scope.has(token.text())) {
        bare(token, next(tokens, i).is("."), piece, owner, bareNames);
      }
    }
  }

  private static Token next(List<Token> tokens, int i) {
    return i + 1 < tokens.size() ? tokens.get(i + 1) : new Token(Token.Kind.SIGN, "", 0);
  }

  private void add(Piece piece, Token token, String message, Optional<String> hint) {
    problems.add(RuleProblem.in(rule, piece.lineOf(token), message, hint));
  }

  private void variable(Token token, Piece piece, Scope scope) {
    String name = token.text();
    Optional<String> hidden = scope.hiddenIn(name);
    String message =
        hidden
            .map(where -> name + " has no value here, it is bound only inside \"" + where + "\"")
            .orElse(name + " is not bound by any condition before this");
    Optional<String> hint =
        hidden.isPresent()
            ? Optional.of("bind it in a condition of its own")
            : Nearest.to(name, scope.variables()).map(n -> "write " + n);
    add(piece, token, message, hint);
  }

  /** {@code Kind.BANN} where the enum has no such constant. */
  private void constant(List<Token> tokens, int i, Piece piece) {
    Token owner = tokens.get(Math.max(0, i - 2));
    boolean first = i < 3 || !tokens.get(i - 3).is(".");
    List<String> constants = words.enums().get(owner.text());
    Token token = tokens.get(i);
    if (!first || constants == null || next(tokens, i).is("(")) {
      return;
    }
    boolean shouts = token.text().equals(token.text().toUpperCase(Locale.ROOT));
    if (!constants.contains(token.text()) && shouts) {
      add(
          piece,
          token,
          owner.text() + " has no constant " + token.text(),
          Optional.of(
              Nearest.to(token.text(), constants)
                  .map(n -> "write " + owner.text() + "." + n)
                  .orElse("write one of " + String.join(", ", constants))));
    }
  }

  private void bare(
      Token token, boolean dotted, Piece piece, Optional<Owner> owner, boolean bareNames) {
    String name = token.text();
    if (owner.isPresent() && owner.get().fields().contains(name)) {
      return;
    }
    if (Character.isUpperCase(name.charAt(0))) {
      if (!words.knows(name)) {
        capital(token, dotted, piece);
      }
      return;
    }
    if (owner.isPresent()) {
      add(
          piece,
          token,
          "the rule asks for \""
              + name
              + "\" of "
              + owner.get().name()
              + ", which has no such field",
          Nearest.to(name, owner.get().fields())
              .map(n -> "write " + n)
              .or(() -> Optional.of("write one of " + owner.get().list())));
    } else if (bareNames) {
      add(
          piece,
          token,
          "\"" + name + "\" stands for nothing here",
          Optional.of("write $" + name + ", and bind it in a condition before"));
    }
  }

  private void capital(Token token, boolean dotted, Piece piece) {
    String name = token.text();
    Optional<String> kernel =
        Optional.of(Kernel.PACKAGE + name).filter(n -> Kernel.classOf(n).isPresent());
    String message =
        kernel.isPresent() ? name + " is not imported" : "\"" + name + "\" stands for nothing here";
    Optional<String> hint =
        kernel
            .map(k -> "write import " + k + " below the package")
            .or(() -> words.enumWith(name).map(e -> "write " + e + "." + name))
            .or(() -> Nearest.to(name, words.names()).map(n -> "write " + n))
            .or(
                () ->
                    Optional.of(
                        dotted
                            ? "say it as a condition on facts, or with a method of the kernel"
                            : "put a text in quotation marks"));
    add(piece, token, message, hint);
  }
}
