package chokepoint.revision;

import chokepoint.assessment.Conclusion;
import chokepoint.facts.FactSet;
import java.util.List;

/** What one edition says of a scenario. */
sealed interface Answer {

  record Given(FactSet set, List<Conclusion> findings) implements Answer {}

  record None(String reason) implements Answer {}

  /** Empty for one that is given. */
  default String reason() {
    return this instanceof None none ? none.reason() : "";
  }
}
