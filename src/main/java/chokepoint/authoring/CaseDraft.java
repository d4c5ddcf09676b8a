package chokepoint.authoring;

import static chokepoint.rulebase.lint.Unwritten.MARK;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A case in which a new rule fires, and one in which it does not. */
final class CaseDraft {
  private static final int YEAR_DAYS = 365;

  private final RuleDraft rule;
  private final String id;
  private final Optional<FactSet> ground;

  CaseDraft(RuleDraft rule, String id, Optional<FactSet> ground) {
    this.rule = rule;
    this.id = id;
    this.ground = ground;
  }

  String text() {
    String nothing = "\n  horizon: " + horizon();
    String stands = ground.isPresent() ? "\n  base: ground" : nothing;
    return String.join(
        "\n",
        "# Cases of " + rule.topic() + ".drl.",
        "",
        "- title: \"" + MARK + ": what holds here, and at which boundary\"" + stands,
        "  facts:",
        "    - " + rule.when().name() + ": {" + fields(rule.when()) + "}",
        "  expect:",
        "    findings: [" + rule.then().name() + ": {}]",
        "    fired: [" + id + "]",
        "",
        "- title: \"" + MARK + ": why nothing follows here\"" + (fires() ? nothing : stands),
        "  expect:",
        "    absent: [" + rule.then().name() + ": {}]",
        "");
  }

  /** Whether the rule fires on the ground as it is. */
  private boolean fires() {
    return ground.stream()
        .flatMap(g -> g.facts().stream())
        .anyMatch(f -> f.type().equals(rule.when().name()));
  }

  private String fields(FactType type) {
    return type.fields().stream()
        .filter(Field::required)
        .map(f -> f.name() + ": " + sample(f))
        .collect(Collectors.joining(", "));
  }

  private String sample(Field field) {
    return switch (field.kind()) {
      case DATE -> horizon().minusDays(YEAR_DAYS).toString();
      case NUMBER -> field.has("max") ? "0.5" : "1";
      case INTEGER -> "1";
      case ENUM -> field.choices().get(0);
      case BOOLEAN -> "true";
      default -> field.annotation("ref").flatMap(this::known).orElseGet(() -> Slug.of(rule.name()));
    };
  }

  /** Something of the first of these types that the ground holds. */
  private Optional<String> known(String types) {
    List<String> wanted = Arrays.stream(types.split("[,\\s]+")).toList();
    return wanted.stream()
        .flatMap(
            t -> ground.stream().flatMap(g -> g.facts().stream()).filter(f -> f.type().equals(t)))
        .findFirst()
        .map(Fact::id)
        .map(known -> known.substring(known.indexOf('[') + 1, known.length() - 1));
  }

  private LocalDate horizon() {
    return ground.map(FactSet::horizon).orElse(LocalDate.of(2030, 12, 31));
  }
}
