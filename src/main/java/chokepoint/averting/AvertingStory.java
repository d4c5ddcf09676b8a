package chokepoint.averting;

import chokepoint.assessment.Finding;
import chokepoint.assessment.Format;
import chokepoint.assessment.Language;
import chokepoint.comparison.EditWords;
import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;

/** What would avert a finding, told to a reader. */
public final class AvertingStory {
  private AvertingStory() {}

  /** The whole story. */
  public static String tell(Averting averting, Optional<LocalDate> before, Language language) {
    boolean zh = language == Language.ZH;
    if (!averting.apart().isEmpty()) {
      String head = zh ? "没有单独一项改动可避免全部；逐一来看：" : "No one change averts all of it. One by one:";
      return averting.apart().stream()
          .map(a -> tell(a, before, language))
          .collect(Collectors.joining("\n", head + "\n\n", ""));
    }
    StringBuilder out = new StringBuilder();
    for (Finding f : averting.asked()) {
      out.append(language.of(f.text())).append(zh ? "。\n" : ".\n");
    }
    out.append('\n').append(heading(averting.suggestions().isEmpty(), before, zh)).append('\n');
    for (Suggestion s : averting.suggestions()) {
      out.append("  - ").append(text(s, averting.assessment().factSet(), language)).append('\n');
    }
    return out.toString();
  }

  private static String heading(boolean none, Optional<LocalDate> before, boolean zh) {
    String past = before.map(d -> Format.date(d, zh ? Language.ZH : Language.EN)).orElse("");
    if (none) {
      return zh ? "未找到可避免它的一项或两项改动。" : "No change of one or two facts was found that averts it.";
    }
    if (before.isPresent()) {
      return zh ? "以下任一项可使其不早于" + past + "：" : "Any of these puts it off to " + past + " or later:";
    }
    return zh ? "以下任一项可避免它：" : "Any of these averts it:";
  }

  /** A suggestion in both languages. */
  public static Text text(Suggestion suggestion, FactSet set) {
    return new Text(
        text(suggestion, set, Language.EN), Optional.of(text(suggestion, set, Language.ZH)));
  }

  private static String text(Suggestion suggestion, FactSet set, Language language) {
    EditWords words = new EditWords(set, set, language);
    return suggestion.edits().stream()
        .map(words::of)
        .collect(Collectors.joining(language == Language.ZH ? "，并且" : ", and "));
  }
}
