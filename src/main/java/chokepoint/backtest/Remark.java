package chokepoint.backtest;

import chokepoint.assessment.Language;
import chokepoint.facts.Text;
import java.util.Optional;
import java.util.function.Function;

/** What is said of an outcome without a rule's words, in both languages. */
enum Remark {
  CHOSEN(
      "{0} was chosen by looking at this episode, and no other figure is stated",
      "{0}系参照本事件选定，且没有其他数据"),
  LOW("its confidence is low", "可信度低"),
  MEMORY("it is known from memory only", "仅凭记忆"),
  NO_RULE("no rule concludes an event of this kind", "没有规则得出此类事件"),
  NOTHING_ABOUT("the facts as stated lead to nothing about {0}", "按所列事实，没有关于{0}的结论");

  private final String en;
  private final String zh;

  Remark(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  Text text() {
    return new Text(en, Optional.of(zh));
  }

  /** With a name in its place that may differ between the languages. */
  Text of(Function<Language, String> name) {
    return new Text(
        Language.EN.filled(en, zh, name.apply(Language.EN)),
        Optional.of(Language.ZH.filled(en, zh, name.apply(Language.ZH))));
  }
}
