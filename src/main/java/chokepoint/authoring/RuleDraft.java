package chokepoint.authoring;

import static chokepoint.rulebase.lint.Unwritten.MARK;

import chokepoint.facts.FactSet;
import chokepoint.rulebase.RuleBase;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A rule to begin with, and its cases.
 *
 * @param name the policy sentence
 * @param topic the file without its ending
 * @param when the fact it is drawn from
 * @param then the finding it concludes
 */
public record RuleDraft(String name, String topic, FactType when, FactType then) {

  /** Whether a finding can be concluded from a fact alone. */
  public static boolean possible(FactType when, FactType then) {
    return Arguments.suffice(when, then);
  }

  /**
   * The rule, and a case in which it fires and one in which it does not.
   *
   * @param ground what cases stand on, if the rules have such a set
   * @throws AuthoringException if there is such a rule, or the finding needs what the fact has not
   */
  public Draft draft(RuleBase rules, Optional<FactSet> ground) {
    rules
        .rule(name)
        .ifPresent(
            r -> {
              throw new AuthoringException(
                  "there is a rule \"" + name + "\" already (" + r.file() + ":" + r.line() + ")",
                  "say what is different about the new one.");
            });
    String id = new RuleIds(rules).next(topic);
    return new Draft(
        new TreeMap<>(
            Map.of(
                topic + ".drl", rule(id),
                topic + ".cases.yaml", new CaseDraft(this, id, ground).text())));
  }

  private String rule(String id) {
    Arguments arguments = new Arguments(when, then);
    String pattern =
        arguments.bound().stream().map(f -> "$" + f + ": " + f).collect(Collectors.joining(", "));
    String who =
        arguments.bound().stream()
            .filter(f -> when.field(f).map(Field::kind).orElseThrow() == ValueKind.TEXT)
            .findFirst()
            .map(f -> " {" + f + "|name}")
            .orElse("");
    return String.join(
        "\n",
        "package " + RuleBase.PACKAGE,
        "",
        "rule \"" + name + "\"",
        "    @id(" + id + ") @zh(\"" + MARK + "\")",
        "    @because(\""
            + MARK
            + ": what follows from"
            + who
            + "\") @because_zh(\""
            + MARK
            + "："
            + who.strip()
            + "\")",
        "    @reference(\"" + MARK + ": where it is written\")",
        "when",
        "    " + when.name() + "(" + pattern + ")",
        "then",
        "    insertLogical(new " + then.name() + "(" + String.join(", ", arguments.texts()) + "));",
        "end",
        "");
  }
}
