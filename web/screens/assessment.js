import { api } from "../api.js";
import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { heading, load } from "../panel.js";
import { address } from "../router.js";
import { learnLabels } from "../schema.js";
import { answerView } from "../answer/answer.js";
import { ruleState } from "./history.js";

/** One saved answer, as it was given; to change its facts one takes it to the workbench. */
export function assessment([id]) {
  const place = el("div");
  load(place, t("what.assessment"), () => Promise.all([api.assessment(id), api.health()]), ([saved, health]) => {
    learnLabels(saved.labels);
    const view = answerView();
    view.show(saved);
    return [
      el("div.bench-head",
        el("div", heading(say(saved.scenario.title) || t("untitled")), el("p.muted", t("readOnly"), " · ", ruleState(saved.rules.digest, health.rules.digest))),
        el("div.actions", el("a.button.primary", { href: address(`/workbench?assessment=${encodeURIComponent(id)}`) }, t("toWorkbench")))),
      view.element,
    ];
  });
  return place;
}
