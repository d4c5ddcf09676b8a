package chokepoint.explanation;

import chokepoint.assessment.Language;

/** The fixed words around what rules say, in both languages. */
enum Phrase {
  FOLLOWS("What follows by {0}", "截至{0}的结论"),
  NOTHING("Nothing of note follows by {0}.", "截至{0}没有值得注意的结论。"),
  BECAUSE("Because", "理由"),
  ALSO("Also", "此外"),
  RESTS_ON("Rests on {0} assumptions", "基于{0}项假设"),
  RESTS_ON_ONE("Rests on one assumption", "基于一项假设"),
  WITHDRAWN("It would be otherwise without", "若无以下事项，结论将不同"),
  WITHOUT("without {0}: {1}", "若无{0}：{1}"),
  OTHERS_SAY("others say {0}", "另有说法：{0}"),
  MEASURED("● measured", "● 实测"),
  REPORTED("◐ reported", "◐ 据报道"),
  CLAIMED("◌ claimed", "◌ 单方说法"),
  ASSUMED("? assumed", "? 假设"),
  NO_FORECAST(
      "An assessment says what follows from its facts and rules; it is not a forecast.",
      "评估只说明由事实与规则推出的结论，并非预测。"),
  FULL_STOP(".", "。"),
  LIST(", ", "、"),
  OR(" or ", "或"),
  COMMA(", ", "，"),
  SEMICOLON("; ", "；"),
  COLON(": ", "："),
  BRACKETS(" ({0})", "（{0}）"),
  ABOVE("shown above", "见上文"),
  SOURCES("Sources", "来源");

  private final String en;
  private final String zh;

  Phrase(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  String in(Language language, Object... values) {
    return language.filled(en, zh, values);
  }
}
