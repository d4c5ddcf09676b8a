package chokepoint.facts;

import java.util.List;
import java.util.Optional;

/** Reads {@code Type[id].field=value}. */
final class SetText {
  private static final int SHOWN = 160;

  private SetText() {}

  static Change.Set parse(String text) {
    int bracket = text.indexOf(']');
    int sign = text.indexOf('=', Math.max(0, bracket));
    Optional<FieldPath> path =
        sign < 0 ? Optional.empty() : FieldPath.parse(text.substring(0, sign).strip());
    return path.map(p -> Change.set(p.fact(), p.field(), text.substring(sign + 1).strip()))
        .orElseThrow(() -> new FactSetException(List.of(problem(text))));
  }

  /** Where what is wrong with a change stands: in the text that was given. */
  static Place place(String text) {
    return new Place("--set '" + Scalars.shortened(text, SHOWN) + "'", 0);
  }

  private static Problem problem(String text) {
    return new Problem(
        place(text),
        "",
        "that does not name a field and its value",
        Optional.of("Maybe 'Type[id].field=value'"));
  }
}
