package chokepoint.comparison;

import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.explanation.FactWords;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import java.util.Optional;

/** Edits in words, with the names that both fact sets give. */
public final class EditWords {
  private final FactWords before;
  private final FactWords after;
  private final Language language;

  /**
   * @param baseline names what was removed
   * @param scenario names everything else
   */
  public EditWords(FactSet baseline, FactSet scenario, Language language) {
    this.before = new FactWords(baseline, language);
    this.after = new FactWords(scenario, language);
    this.language = language;
  }

  /** What an edit changes. */
  public String of(Edit edit) {
    if (edit instanceof Edit.Added added) {
      Fact fact = added.fact();
      return Said.ADDED.in(language, told(fact));
    }
    if (edit instanceof Edit.Removed removed) {
      return Said.REMOVED.in(language, before.named(removed.fact()));
    }
    if (edit instanceof Edit.Altered a) {
      String type = a.fact().type();
      return Said.ALTERED.in(
          language,
          after.named(a.fact()),
          after.label(type, a.field()),
          value(after, a, a.to()),
          value(before, a, a.from()));
    }
    Edit.LastDay horizon = (Edit.LastDay) edit;
    return Said.LAST_DAY.in(
        language, Format.date(horizon.to(), language), Format.date(horizon.from(), language));
  }

  private String told(Fact fact) {
    String open = language == Language.ZH ? "：" : ": ";
    return after.named(fact) + open + after.fields(fact.type(), fact.fields());
  }

  private String value(FactWords words, Edit.Altered edit, Optional<Object> value) {
    return value
        .map(v -> words.shown(edit.fact().type(), edit.field(), v))
        .or(() -> words.unstated(edit.fact().type(), edit.field()))
        .orElseGet(() -> Said.NOTHING.in(language));
  }
}
