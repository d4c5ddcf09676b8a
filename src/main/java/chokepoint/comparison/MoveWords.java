package chokepoint.comparison;

import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.explanation.FactWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Moves in words. */
public final class MoveWords {
  private final FactWords facts;
  private final Language language;

  public MoveWords(FactWords facts, Language language) {
    this.facts = facts;
    this.language = language;
  }

  /** A field's name, both its values, and by how many days a date moved. */
  public String of(Move move) {
    String type = move.is().type();
    return Said.FROM_TO.in(
        language,
        facts.label(type, move.field()),
        shown(type, move.field(), move.from()),
        shown(type, move.field(), move.to()),
        shift(move));
  }

  private String shown(String type, String field, @Nullable Object value) {
    return value == null ? Said.NOTHING.in(language) : facts.shown(type, field, value);
  }

  private String shift(Move move) {
    if (move.from() instanceof LocalDate from && move.to() instanceof LocalDate to) {
      long days = ChronoUnit.DAYS.between(from, to);
      Said way = days > 0 ? Said.LATER : Said.EARLIER;
      return way.in(language, Format.days((double) Math.abs(days), language));
    }
    return "";
  }
}
