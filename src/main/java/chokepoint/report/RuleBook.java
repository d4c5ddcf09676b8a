package chokepoint.report;

import chokepoint.rulebase.Condition;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleCard;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules as a book in Markdown: a chapter a topic, texts in both languages. */
public final class RuleBook {
  private RuleBook() {}

  public static String markdown(RuleBase rules) {
    Map<String, List<RuleCard>> topics =
        rules.rules().stream()
            .collect(Collectors.groupingBy(RuleCard::file, TreeMap::new, Collectors.toList()));
    return Stream.concat(
            Stream.of(
                "# Rules\n\nRules: "
                    + rules.rules().size()
                    + ", edition `"
                    + rules.digest()
                    + "`.\n"),
            topics.entrySet().stream().map(t -> topic(t.getKey(), t.getValue())))
        .collect(Collectors.joining("\n"));
  }

  private static String topic(String file, List<RuleCard> rules) {
    return "## "
        + file.replaceFirst("\\.drl$", "").replace('-', ' ')
        + "\n\n"
        + rules.stream().map(RuleBook::rule).collect(Collectors.joining("\n"));
  }

  private static String rule(RuleCard rule) {
    StringBuilder text = new StringBuilder("### " + rule.id() + " " + rule.name() + "\n\n");
    rule.nameZh().ifPresent(n -> text.append("**").append(n).append("**\n\n"));
    rule.because().ifPresent(t -> text.append(plain(t)).append("\n\n"));
    rule.becauseZh().ifPresent(t -> text.append(plain(t)).append("\n\n"));
    text.append("```\n");
    rule.conditions().stream().map(Condition::text).forEach(c -> text.append(c).append('\n'));
    text.append("```\n\n");
    text.append("Concludes ")
        .append(String.join(", ", rule.concludes().stream().sorted().toList()));
    text.append(". ").append(rule.file()).append(':').append(rule.line()).append(".\n");
    rule.references().forEach(r -> text.append("Source: ").append(r).append('\n'));
    return text.toString();
  }

  /** Holes by the names of what fills them, set off. */
  private static String plain(String template) {
    return template.replaceAll("\\{(\\w+)(?:\\|\\w+)?}", "*$1*");
  }
}
