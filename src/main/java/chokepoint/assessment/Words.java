package chokepoint.assessment;

import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import chokepoint.rulebase.RuleCard;
import chokepoint.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills a rule's templates with values, such as those of one firing. */
public final class Words {
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?:\\|(\\w+))?}");

  private final Names names;
  private final Vocabulary vocabulary;

  Words(Names names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
  }

  /** Words with the names that a fact set gives. */
  public Words(FactSet set) {
    this(new Names(set), set.vocabulary());
  }

  Names names() {
    return names;
  }

  /** What the rule says with these values; its name where it has no template. */
  Text of(RuleCard rule, Bindings bindings) {
    String en = rule.because().map(t -> filled(t, bindings::get, Language.EN)).orElse(rule.name());
    return new Text(en, rule.becauseZh().map(t -> filled(t, bindings::get, Language.ZH)));
  }

  /** The name of an enum constant. */
  String choice(Object value, Language language) {
    return vocabulary
        .choiceName(value.getClass().getSimpleName(), Shape.plain(value).toString())
        .map(t -> language == Language.ZH ? t.zh() : t.en())
        .orElseGet(value::toString);
  }

  /**
   * A template with values in its holes.
   *
   * @param values by name; nothing is said of those that are null
   */
  public String filled(
      String template, Function<String, @Nullable Object> values, Language language) {
    Matcher hole = HOLE.matcher(template);
    String filled =
        hole.replaceAll(
            m -> {
              Object value = values.apply(m.group(1));
              Optional<Format> format = Format.named(m.group(2) == null ? "" : m.group(2));
              String shown =
                  value == null || format.isEmpty() ? "" : format.get().show(value, language, this);
              return Matcher.quoteReplacement(shown);
            });
    return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
  }
}
