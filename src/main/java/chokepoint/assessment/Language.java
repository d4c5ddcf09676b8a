package chokepoint.assessment;

import chokepoint.facts.Text;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

/** The two languages everything is said in. */
public enum Language {
  EN,
  ZH;

  /** The text in this language; English where there is no Chinese. */
  public String of(Text text) {
    return this == ZH ? text.zh().orElse(text.en()) : text.en();
  }

  /** Of two patterns the one in this language, with values in its places. */
  public String filled(String en, String zh, Object... values) {
    String pattern = this == ZH ? zh : en;
    return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(values);
  }

  /** {@code en} or {@code zh}. */
  public static Optional<Language> parse(String code) {
    return switch (code) {
      case "en" -> Optional.of(EN);
      case "zh" -> Optional.of(ZH);
      default -> Optional.empty();
    };
  }
}
