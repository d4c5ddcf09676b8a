package chokepoint.whynot;

import chokepoint.assessment.Language;
import java.util.HashSet;
import java.util.Set;

/** Why a finding does not hold, told to a reader. */
public final class WhyNotStory {
  private static final int SHOWN = 3;

  private final Language language;
  private final int shown;
  private final Set<Question> told = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  private WhyNotStory(Language language, int shown) {
    this.language = language;
    this.shown = shown;
  }

  /** The nearest rules, what stops each, and why what they wait for is missing. */
  public static String tell(WhyNot whyNot, Language language) {
    return tell(whyNot, language, SHOWN);
  }

  /** Only the nearest rule, and the nearest for what it waits for. */
  public static String brief(WhyNot whyNot, Language language) {
    return tell(whyNot, language, 1);
  }

  private static String tell(WhyNot whyNot, Language language, int shown) {
    WhyNotStory story = new WhyNotStory(language, shown);
    story.tell(whyNot, "");
    return story.out.toString();
  }

  private void tell(WhyNot whyNot, String indent) {
    boolean again = !told.add(whyNot.asked()) && !whyNot.candidates().isEmpty();
    line(indent, heading(whyNot) + (again ? (zh() ? "（见上文）" : " (shown above)") : ""));
    if (!again) {
      whyNot.candidates().stream().limit(shown).forEach(c -> tell(c, indent + "  "));
    }
  }

  private boolean zh() {
    return language == Language.ZH;
  }

  private String heading(WhyNot whyNot) {
    String asked = language.of(whyNot.text());
    if (whyNot.candidates().isEmpty()) {
      return (zh() ? "不成立：" : "Not so: ") + asked;
    }
    return (zh() ? "为何没有：" : "Why no ") + asked;
  }

  private void tell(Candidate c, String indent) {
    String met =
        zh()
            ? "满足" + c.of() + "个条件中的" + c.met() + "个"
            : c.met() + " of " + c.of() + " conditions met";
    line(
        indent,
        (zh()
                ? "“" + c.rule().nameZh().orElse(c.rule().name()) + "”："
                : "\"" + c.rule().name() + "\": ")
            + met);
    line(
        indent + "  ",
        language.of(c.unmet().text()) + "  (" + c.rule().file() + ":" + c.unmet().line() + ")");
    c.missing().forEach(m -> tell(m, indent + "  "));
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
