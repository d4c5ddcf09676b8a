package chokepoint.influence;

import chokepoint.assessment.Language;
import chokepoint.comparison.MoveWords;
import chokepoint.explanation.FactWords;
import chokepoint.facts.FactSet;
import chokepoint.influence.Influence.Without;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much a finding needs each of its facts, told to a reader. */
public final class NeedsStory {
  private static final Map<Without, List<String>> HEADINGS =
      Map.of(
          Without.FALLS, List.of("It falls without any of these:", "缺少以下任一项，结论即不成立："),
          Without.MOVES, List.of("It only moves without any of these:", "缺少以下任一项，结论只是变动："),
          Without.NONE, List.of("It stays as it is without any one of these:", "缺少以下任一项，结论不变："));

  private NeedsStory() {}

  /** A section of its own. */
  public static String tell(Needs needs, FactSet set, Language language) {
    boolean zh = language == Language.ZH;
    FactWords facts = new FactWords(set, language);
    MoveWords moves = new MoveWords(facts, language);
    StringBuilder out = new StringBuilder(zh ? "所需事实\n" : "Needs\n");
    for (Without without : Without.values()) {
      List<Influence> some =
          needs.influences().stream().filter(i -> i.without() == without).toList();
      if (!some.isEmpty()) {
        out.append("  ").append(HEADINGS.get(without).get(zh ? 1 : 0)).append('\n');
        some.forEach(i -> out.append("  - ").append(told(i, facts, moves, zh)).append('\n'));
      }
    }
    return out.toString();
  }

  private static String told(Influence i, FactWords facts, MoveWords moves, boolean zh) {
    String named = facts.named(i.fact());
    return i.moves().isEmpty()
        ? named
        : i.moves().stream()
            .map(moves::of)
            .collect(Collectors.joining(zh ? "；" : "; ", named + (zh ? "：" : ": "), ""));
  }
}
