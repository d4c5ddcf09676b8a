package chokepoint.backtest;

import chokepoint.facts.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several texts as one. */
final class Sentences {
  private Sentences() {}

  /** In Chinese if all of them are. */
  static Text joined(List<Text> texts, String between, String betweenChinese) {
    List<String> chinese = texts.stream().flatMap(t -> t.zh().stream()).toList();
    return new Text(
        texts.stream().map(Text::en).collect(Collectors.joining(between)),
        Optional.of(chinese)
            .filter(zh -> zh.size() == texts.size())
            .map(zh -> String.join(betweenChinese, zh)));
  }
}
