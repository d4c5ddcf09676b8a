package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with the form of a declared fact type. */
final class DeclarationSlips {
  /** Words that the rule language keeps for itself. */
  static final Set<String> LANGUAGE =
      Set.of(
          "end",
          "from",
          "over",
          "init",
          "action",
          "reverse",
          "result",
          "accumulate",
          "acc",
          "collect",
          "not",
          "exists",
          "forall",
          "eval",
          "and",
          "or",
          "in",
          "when",
          "then",
          "rule",
          "query",
          "declare",
          "enum",
          "global",
          "function",
          "import",
          "package",
          "unit",
          "extends",
          "salience",
          "contains",
          "memberOf",
          "matches",
          "excludes",
          "soundslike",
          "str",
          "this");

  private DeclarationSlips() {}

  static Optional<Slip> find(String chunk, int line) {
    List<String> lines = chunk.lines().toList();
    List<Token> all = Tokens.of(chunk);
    if (all.size() > 2 && all.get(1).is("enum") && all.stream().noneMatch(t -> t.is(";"))) {
      return Optional.of(
          new Slip(line, "the constants of an enum must end with a semicolon", "add a ;"));
    }
    List<Token> here = line < lines.size() ? Tokens.of(lines.get(line)) : List.of();
    if (here.size() > 1 && here.get(1).is(":") && LANGUAGE.contains(here.get(0).text())) {
      String word = here.get(0).text();
      return Optional.of(
          new Slip(
              line,
              "\"" + word + "\" is a word of the rule language and cannot name a field",
              word.equals("end") ? "write until" : "choose another name"));
    }
    if (all.stream().noneMatch(t -> t.is("end"))) {
      int last = (int) chunk.stripTrailing().lines().count() - 1;
      return Optional.of(
          new Slip(last, "the declaration does not end", "write end on the next line"));
    }
    if (!here.isEmpty() && here.get(here.size() - 1).is(",")) {
      return Optional.of(new Slip(line, "no comma stands between fields", "take the comma away"));
    }
    if (here.size() > 1 && here.get(0).is(Token.Kind.NAME) && !here.get(1).is(":")) {
      return Optional.of(
          new Slip(
              line,
              "\"" + here.get(0).text() + "\" has no type",
              "write it as name : String, with Double, LocalDate and so on as the case may be"));
    }
    return Optional.empty();
  }
}
