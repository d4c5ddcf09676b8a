package chokepoint.averting;

import chokepoint.facts.Basis;
import chokepoint.facts.Change;
import chokepoint.facts.Fact;
import chokepoint.facts.FactIds;
import chokepoint.facts.FactSet;
import chokepoint.facts.Place;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Facts that may be added: of types marked {@code @lever}, about what the proof is about. Required
 * fields that refer to something take each of its ids; dates the first day, shares all of it; the
 * first other number is what the lever moves.
 */
final class Additions {
  private static final double SIZE = 0.8;
  private static final double PERCENT = 0.01;

  /** How far a number without a bound may go. */
  private static final double MOST = 1_000;

  private static final double MOST_SHARE = 10;
  private static final int MOST_OF_A_TYPE = 60;

  private final FactSet set;
  private final References references;

  /**
   * @param leaves the facts that proofs rest on
   */
  Additions(FactSet set, List<Fact> leaves) {
    this.set = set;
    this.references = new References(set, leaves);
  }

  List<Lever> all() {
    List<Lever> levers = new ArrayList<>();
    for (FactType type : set.vocabulary().types()) {
      if (type.statable() && type.has("lever") && type.has("relief")) {
        drafts(type).stream().limit(MOST_OF_A_TYPE).forEach(d -> lever(type, d, levers));
      }
    }
    return levers;
  }

  /** The fields of each such fact but for the number that is looked for. */
  private List<Map<String, Object>> drafts(FactType type) {
    List<Map<String, Object>> drafts = new ArrayList<>();
    drafts.add(new LinkedHashMap<>());
    for (Field field : type.fields()) {
      if (field.required()) {
        List<?> values = values(type, field);
        List<Map<String, Object>> longer = new ArrayList<>();
        for (Map<String, Object> draft : drafts) {
          for (Object value : values) {
            Map<String, Object> with = new LinkedHashMap<>(draft);
            with.put(field.name(), value);
            longer.add(with);
          }
        }
        drafts = isMoved(type, field) ? drafts : longer;
      }
    }
    return drafts;
  }

  private List<?> values(FactType type, Field field) {
    if (field.name().equals("id")) {
      return List.of("added-" + type.label().replace(' ', '-'));
    }
    return switch (field.kind()) {
      case TEXT -> references.ids(field);
      case DATE -> Dates.first(set).map(List::of).orElse(List.of());
      case NUMBER, INTEGER ->
          field.annotation("max").map(Double::valueOf).map(List::of).orElse(List.of());
      case ENUM -> field.choices().subList(0, 1);
      default -> List.of();
    };
  }

  private static Optional<Field> moved(FactType type) {
    return type.fields().stream()
        .filter(f -> f.required() && f.has("lever"))
        .filter(f -> f.kind() == ValueKind.NUMBER || f.kind() == ValueKind.INTEGER)
        .findFirst();
  }

  private static boolean isMoved(FactType type, Field field) {
    return moved(type).filter(field::equals).isPresent();
  }

  private void lever(FactType type, Map<String, Object> draft, List<Lever> levers) {
    Optional<Field> moved = moved(type);
    if (moved.isEmpty()) {
      levers.add(Lever.of(add(type, draft), SIZE));
      return;
    }
    Field field = moved.get();
    boolean share = field.annotation("unit").orElse("").equals("share");
    double grid = share ? PERCENT : 1;
    double most = field.annotation("max").map(Double::valueOf).orElse(share ? MOST_SHARE : MOST);
    int steps = Math.toIntExact(Math.round(most / grid));
    levers.add(
        new Lever(
            steps,
            step -> {
              Map<String, Object> with = new LinkedHashMap<>(draft);
              with.put(field.name(), Math.round(step * grid * 100) / 100.0);
              return add(type, with);
            },
            step -> SIZE + (1 - SIZE) * step / steps));
  }

  private static Change add(FactType type, Map<String, Object> fields) {
    Map<String, Object> ordered = new LinkedHashMap<>();
    type.fields().stream()
        .filter(f -> fields.containsKey(f.name()))
        .forEach(f -> ordered.put(f.name(), fields.get(f.name())));
    return new Change.Add(
        new Fact(
            type.name(),
            FactIds.id(type, ordered),
            ordered,
            Basis.ASSUMED,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            new Place("added", 1)));
  }
}
