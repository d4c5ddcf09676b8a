package chokepoint.coverage;

import java.util.List;

/**
 * The parts of a rule's conditions.
 *
 * @param looked those that can be looked for: the rule compiles without them
 */
record Probed(List<Part> parts, List<Part> looked) {
  Probed {
    parts = List.copyOf(parts);
    looked = List.copyOf(looked);
  }
}
