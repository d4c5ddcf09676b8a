package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Token;
import chokepoint.rulebase.syntax.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the rules that a complaint can be about, from its file or from the code made of a rule. */
final class Culprit {
  private static final Pattern USED_BY = Pattern.compile("addRuleNames\\((.*)\\);");
  private static final Pattern PATH = Pattern.compile("[\\w-]+\\.drl");
  private static final Pattern RULE_NAME = Pattern.compile("\\* Rule name: (.*)");
  private static final String CALL =
      "((org.drools.modelcompiler.consequence.DroolsImpl) drools).asKnowledgeHelper().";

  private Culprit() {}

  /** Paths of the rules; empty if nothing tells. */
  static List<String> of(Complaint complaint, Edition edition, List<String> paths) {
    String file = complaint.path().substring(complaint.path().lastIndexOf('/') + 1);
    if (edition.rule(file).isPresent()) {
      return List.of(file);
    }
    String source = complaint.source();
    Matcher used = USED_BY.matcher(source);
    if (used.find()) {
      return PATH.matcher(used.group(1)).results().map(MatchResult::group).distinct().toList();
    }
    Optional<String> name = nameAbove(source, complaint.line());
    if (name.isPresent()) {
      return edition.paths(r -> r.name().equals(name.get()));
    }
    int body = source.indexOf("public void execute(");
    if (body < 0) {
      return List.of();
    }
    List<String> code = words(source.substring(source.indexOf('{', body)).replace(CALL, ""));
    return edition.paths(r -> code.equals(words(r.consequence().text()))).stream()
        .filter(paths::contains)
        .toList();
  }

  /** The rule whose code a line of generated source belongs to. */
  private static Optional<String> nameAbove(String source, int line) {
    List<String> lines = source.lines().toList();
    for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
      Matcher m = RULE_NAME.matcher(lines.get(i));
      if (m.find()) {
        return Optional.of(m.group(1).strip());
      }
    }
    return Optional.empty();
  }

  private static List<String> words(String code) {
    return Tokens.of(code).stream().filter(t -> !t.is(Token.Kind.SIGN)).map(Token::text).toList();
  }
}
