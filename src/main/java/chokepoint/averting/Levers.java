package chokepoint.averting;

import chokepoint.assessment.Assessment;
import chokepoint.assessment.Finding;
import chokepoint.explanation.Grounds;
import chokepoint.facts.Change;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that may be changed about the facts some findings rest on. */
final class Levers {
  private static final double REMOVAL = 0.9;

  private Levers() {}

  static List<Lever> of(Assessment assessment, List<Finding> findings) {
    FactSet set = assessment.factSet();
    List<Fact> leaves = Grounds.of(assessment, findings).facts();
    FieldLevers fields = new FieldLevers(set);
    List<Lever> levers = new ArrayList<>();
    for (Fact fact : leaves) {
      levers.addAll(fields.of(fact));
      if (isLever(fact.type(), set.vocabulary())) {
        levers.add(Lever.of(new Change.Remove(fact.id()), REMOVAL));
      }
    }
    levers.addAll(new Additions(set, leaves).all());
    return levers.stream().filter(l -> l.steps() > 0).toList();
  }

  /** A type is one if it, or a type it extends, is marked so. */
  private static boolean isLever(String type, Vocabulary vocabulary) {
    Optional<FactType> at = vocabulary.type(type);
    while (at.isPresent() && !at.get().has("lever")) {
      at = at.get().parent().flatMap(vocabulary::type);
    }
    return at.isPresent();
  }
}
