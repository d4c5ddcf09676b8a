package chokepoint.whynot;

import chokepoint.assessment.Language;

/** Why a finding does not hold, told to a reader. */
public final class WhyNotStory {
  private static final int SHOWN = 3;

  private final Language language;
  private final StringBuilder out = new StringBuilder();

  private WhyNotStory(Language language) {
    this.language = language;
  }

  /** The nearest rules, what stops each, and why what they wait for is missing. */
  public static String tell(WhyNot whyNot, Language language) {
    WhyNotStory story = new WhyNotStory(language);
    story.tell(whyNot, "");
    return story.out.toString();
  }

  private void tell(WhyNot whyNot, String indent) {
    line(indent, heading(whyNot));
    whyNot.candidates().stream().limit(SHOWN).forEach(c -> tell(c, indent + "  "));
  }

  private String heading(WhyNot whyNot) {
    boolean zh = language == Language.ZH;
    String asked = whyNot.asked().toString();
    if (whyNot.candidates().isEmpty()) {
      return zh ? "不成立：" + asked : "Not so: " + asked;
    }
    return zh ? "为何不成立：" + asked : "Why not: " + asked;
  }

  private void tell(Candidate c, String indent) {
    boolean zh = language == Language.ZH;
    String met =
        zh
            ? "满足" + c.of() + "个条件中的" + c.met() + "个"
            : c.met() + " of " + c.of() + " conditions met";
    line(indent, c.rule().id() + " \"" + c.rule().name() + "\": " + met);
    line(indent + "  ", language.of(c.unmet().text()));
    line(
        indent + "  ",
        "(" + c.rule().file() + ":" + c.unmet().line() + "  " + c.unmet().condition() + ")");
    c.missing().forEach(m -> tell(m, indent + "  "));
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
