package chokepoint.backtest;

import chokepoint.assessment.Conclusion;
import chokepoint.facts.Observed.Kind;
import chokepoint.rulebase.RuleBaseException;
import chokepoint.rulebase.RuleProblem;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Nearest;
import chokepoint.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A type of finding that history can confirm, as its declaration says: {@code @observedAs(kind)} on
 * the type; {@code @observed(actor)}, {@code (day)}, {@code (until)}, {@code (low)} or {@code
 * (high)} on its fields; {@code @observedIf(CONSTANT)} on a field that must have that value.
 */
record EventType(FactType type, Kind kind) {
  static final String ACTOR = "actor";
  static final String DAY = "day";
  static final String UNTIL = "until";
  static final String LOW = "low";
  static final String HIGH = "high";

  /**
   * All such types.
   *
   * @throws RuleBaseException if one names a kind that is not observed
   */
  static List<EventType> of(Vocabulary vocabulary) {
    return vocabulary.types().stream()
        .filter(t -> t.has("observedAs"))
        .map(t -> new EventType(t, kind(t)))
        .toList();
  }

  private static Kind kind(FactType type) {
    String word = type.annotation("observedAs").orElseThrow();
    return Arrays.stream(Kind.values())
        .filter(k -> k.word().equals(word) && k == k.event())
        .findFirst()
        .orElseThrow(
            () ->
                new RuleBaseException(
                    List.of(
                        new RuleProblem(
                            type.file(),
                            type.line(),
                            Optional.of(type.name()),
                            "nothing is observed as '" + word + "'",
                            Nearest.to(word, words()).or(() -> Optional.of(words().toString()))))));
  }

  private static List<String> words() {
    return Arrays.stream(Kind.values()).filter(k -> k == k.event()).map(Kind::word).toList();
  }

  List<Field> actors() {
    return type.fields().stream().filter(f -> isPart(f, ACTOR)).toList();
  }

  /** The field that holds a part of the event: its day, or an end of its range. */
  Optional<Field> part(String part) {
    return type.fields().stream().filter(f -> isPart(f, part)).findFirst();
  }

  /** The field that tells whether the event comes about, where there is one. */
  Optional<Field> deciding() {
    return type.fields().stream().filter(f -> f.has("observedIf")).findFirst();
  }

  /** Whether a finding of this type says that the event comes about. */
  boolean saidBy(Conclusion finding) {
    return finding.type().equals(type.name())
        && deciding()
            .map(
                f ->
                    f.annotation("observedIf")
                        .equals(Optional.ofNullable(finding.fields().get(f.name()))))
            .orElse(true);
  }

  private static boolean isPart(Field field, String part) {
    return field.annotation("observed").filter(part::equals).isPresent();
  }
}
