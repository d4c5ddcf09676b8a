import { api } from "../api.js";
import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { heading, load } from "../panel.js";
import { address, parameter } from "../router.js";
import { learnLabels } from "../schema.js";
import { compared } from "../answer/compare.js";
import { factSetOf } from "../facts/entries.js";

/** Two saved assessments side by side, both under today's rules. */
export function comparison() {
  const place = el("div");
  const ids = [parameter("a"), parameter("b")];
  load(place, t("what.comparison"), async () => {
    const saved = await Promise.all(ids.map(api.assessment));
    saved.forEach((one) => learnLabels(one.labels));
    const [baseline, scenario] = saved.map(factSetOf);
    return { saved, answer: await api.compare({ baseline, scenario }) };
  }, ({ saved, answer }) => [
    el("dl.two", saved.map((one, index) => [el("dt", t(index ? "comparedWith" : "baselineWord")),
      el("dd", el("a", { href: address(`/assessments/${encodeURIComponent(ids[index])}`) }, say(one.scenario.title) || t("untitled")))])),
    el("p.muted", t("underTodaysRules")),
    el("div.compare", el("h2", t("whatDiffers")), compared(answer)),
  ]);
  return [el("div.page-head", heading(t("compareTwo"))), place];
}
