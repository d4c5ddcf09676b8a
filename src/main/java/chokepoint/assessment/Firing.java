package chokepoint.assessment;

import chokepoint.facts.Text;
import chokepoint.rulebase.RuleCard;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One rule that fired and still holds. Its words are put together when they are asked for. */
public final class Firing {
  private final int number;
  private final Derivation derivation;
  private final Ids ids;
  private final Words words;
  private @Nullable Text text;

  Firing(int number, Derivation derivation, Ids ids, Words words) {
    this.number = number;
    this.derivation = derivation;
    this.ids = ids;
    this.words = words;
  }

  /** f1, f2, ... in causal order. */
  public String id() {
    return "f" + number;
  }

  public RuleCard rule() {
    return derivation.rule();
  }

  /** What it says, with its values filled in. */
  public Text text() {
    Text told = text;
    if (told == null) {
      told = words.of(rule(), derivation.bindings());
      text = told;
    }
    return told;
  }

  /** The rule's variables without the dollar sign, sorted, plain values only. */
  public Map<String, Object> bindings() {
    return derivation.bindings().plain();
  }

  /** Ids of the facts and findings it rests on, sorted. */
  public List<String> premises() {
    return ids.of(derivation.premises());
  }

  /** What must not be there, as written in the rule with values filled in. */
  public List<String> absences() {
    return Absences.of(rule(), derivation.bindings());
  }

  /** Ids of the findings it concludes, sorted. */
  public List<String> concludes() {
    return ids.of(derivation.concludes());
  }

  @Override
  public String toString() {
    return id() + " " + rule().id() + " " + concludes();
  }
}
