package chokepoint.assessment;

import chokepoint.facts.Text;
import chokepoint.rulebase.RuleCard;
import chokepoint.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills a rule's templates with the values of one firing. */
final class Words {
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)(?:\\|(\\w+))?}");

  private final Names names;
  private final Vocabulary vocabulary;

  Words(Names names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
  }

  Names names() {
    return names;
  }

  /** What the rule says with these values; its name where it has no template. */
  Text of(RuleCard rule, Bindings bindings) {
    String en = rule.because().map(t -> fill(t, bindings, Language.EN)).orElse(rule.name());
    return new Text(en, rule.becauseZh().map(t -> fill(t, bindings, Language.ZH)));
  }

  /** The name of an enum constant. */
  String choice(Object value, Language language) {
    return vocabulary
        .choiceName(value.getClass().getSimpleName(), Shape.plain(value).toString())
        .map(t -> language == Language.ZH ? t.zh() : t.en())
        .orElseGet(value::toString);
  }

  private String fill(String template, Bindings bindings, Language language) {
    Matcher hole = HOLE.matcher(template);
    String filled =
        hole.replaceAll(
            m -> {
              Object value = bindings.get(m.group(1));
              Optional<Format> format = Format.named(m.group(2) == null ? "" : m.group(2));
              String shown =
                  value == null || format.isEmpty() ? "" : format.get().show(value, language, this);
              return Matcher.quoteReplacement(shown);
            });
    return filled.substring(0, 1).toUpperCase(Locale.ROOT) + filled.substring(1);
  }
}
