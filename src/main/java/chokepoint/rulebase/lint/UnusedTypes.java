package chokepoint.rulebase.lint;

import chokepoint.rulebase.RuleCard;
import chokepoint.rulebase.lint.Remark.Severity;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Fact types that a fact set may state and no rule looks at, and that give no other fact a name.
 */
final class UnusedTypes {
  private UnusedTypes() {}

  static List<Remark> look(Rulebook book) {
    Vocabulary vocabulary = book.base().vocabulary();
    Set<String> used = new HashSet<>();
    for (RuleCard rule : book.base().rules()) {
      rule.conditions().forEach(c -> used.addAll(c.types()));
    }
    vocabulary.types().stream().flatMap(UnusedTypes::referred).forEach(used::add);
    List<Remark> remarks = new ArrayList<>();
    for (FactType type : vocabulary.types()) {
      boolean names = type.has("names") || type.has("definition");
      if (type.statable() && !names && !used(type, used, vocabulary)) {
        remarks.add(
            new Remark(
                Unused.ID,
                Severity.WARNING,
                type.file(),
                type.line(),
                "no rule asks for " + type.name(),
                "Maybe write the rule that it is for, or remove it"));
      }
    }
    return remarks;
  }

  private static boolean used(FactType type, Set<String> used, Vocabulary vocabulary) {
    for (Optional<FactType> t = Optional.of(type);
        t.isPresent();
        t = t.get().parent().flatMap(vocabulary::type)) {
      if (used.contains(t.get().name())) {
        return true;
      }
    }
    return false;
  }

  private static Stream<String> referred(FactType type) {
    return type.fields().stream()
        .map((Field f) -> f.annotation("ref"))
        .flatMap(Optional::stream)
        .flatMap(r -> Arrays.stream(r.split("\\W+")));
  }
}
