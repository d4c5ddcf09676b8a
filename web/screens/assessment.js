import { api } from "../api.js";
import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { heading, load } from "../panel.js";
import { address } from "../router.js";
import { learnLabels } from "../schema.js";
import { factSetOf } from "../facts/entries.js";
import { answerView } from "../answer/answer.js";
import { difference } from "../answer/difference.js";
import { exportMenu } from "../export/menu.js";
import { ruleState } from "./history.js";

/** One saved answer, as it was given; to change its facts one takes it to the workbench. */
export function assessment([id]) {
  const place = el("div");
  load(place, t("what.assessment"), () => Promise.all([api.assessment(id), api.health()]), ([saved, health]) => {
    learnLabels(saved.labels);
    const factSet = factSetOf(saved);
    const view = answerView(() => factSet);
    const rerun = el("div");
    view.show(saved);
    const again = el("button", { type: "button", onclick: () => load(rerun, t("what.assessment"), () => api.assess(factSet), (now) => underTodaysRules(saved, now)) }, t("rerun"));
    return [
      el("div.bench-head",
        el("div", heading(say(saved.scenario.title) || t("untitled")), el("p.muted", t("readOnly"), " · ", ruleState(saved.rules.digest, health.rules.digest))),
        el("div.actions", again, exportMenu(() => ({ assessment: saved, factSet, vanished: [] })),
          el("a.button.primary", { href: address(`/workbench?assessment=${encodeURIComponent(id)}`) }, t("toWorkbench")))),
      rerun,
      view.element,
    ];
  });
  return place;
}

/** What today's rules find in the same facts, where that differs. */
function underTodaysRules(saved, now) {
  const { appeared, vanished, moved } = difference(saved, now);
  const lines = (some, kind, word) => some.map((finding) => el("li", el(`span.tag.${kind}`, t(word)), " ", say(finding.text)));
  const all = [...lines(appeared, "added", "appeared"), ...lines(vanished, "removed", "noLonger"), ...lines(moved.map((one) => one.finding), "changed", "different")];
  return el("div.none", all.length ? [el("p", t("rerunDiffers")), el("ul.plain", all)] : t("rerunSame"));
}
