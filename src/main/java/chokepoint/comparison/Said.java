package chokepoint.comparison;

import chokepoint.assessment.Language;

/** The fixed words of a comparison, in both languages. */
enum Said {
  TITLE("{0}, compared with: {1}", "{0}，对比：{1}"),
  ADDED("added: {0}", "新增：{0}"),
  REMOVED("without: {0}", "去除：{0}"),
  ALTERED("{0}, {1}: {2} instead of {3}", "{0}，{1}：由{3}改为{2}"),
  LAST_DAY("asked about until {0} instead of {1}", "考察期末由{1}改为{0}"),
  NOTHING("none", "无"),
  APPEARED("Appeared", "新出现"),
  VANISHED("Vanished", "不再成立"),
  MOVED("Moved", "有变动"),
  FROM_TO("{0}: {1} → {2}{3}", "{0}：{1} → {2}{3}"),
  LATER(" ({0} later)", "（推迟{0}）"),
  EARLIER(" ({0} earlier)", "（提前{0}）"),
  CHANGED("Changed", "改动"),
  BECAUSE("because of {0}", "原因：{0}"),
  TOGETHER(" together with ", "，连同"),
  IDLE("No effect: {0}", "没有影响：{0}"),
  SAME("The answer is the same.", "结论相同。"),
  ALIKE("The two fact sets say the same.", "两个事实集内容相同。");

  private final String en;
  private final String zh;

  Said(String en, String zh) {
    this.en = en;
    this.zh = zh;
  }

  String in(Language language, Object... values) {
    return language.filled(en, zh, values);
  }
}
