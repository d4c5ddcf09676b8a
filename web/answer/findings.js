import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { basisMark } from "../basis.js";
import { factText, phrase, typeLabel, typeOf } from "../schema.js";
import { toneOf } from "./cards.js";

/** Every finding by type, the most important types first; intermediate ones only when asked for. */
export function findings(evidence, { working, toggleWorking, choose, chosen }) {
  const { assessment } = evidence;
  const hidden = assessment.findings.filter(isWorking).length;
  const list = assessment.findings.filter((finding) => working || !isWorking(finding));
  const rank = (type) => typeOf(type)?.headline ?? 10 + isWorking({ type });
  const types = [...new Set(list.map((finding) => finding.type))].sort((a, b) => rank(a) - rank(b));
  return el("div",
    hidden ? el("label.toggle", el("input", { type: "checkbox", checked: working, "data-mark": "working", onchange: toggleWorking }), t("showWorking", { n: hidden })) : null,
    list.length ? null : el("p.empty", t("noFindings")),
    types.map((type) => el("div.finding-type", el("h3", typeLabel(type)),
      el("ul.plain", list.filter((finding) => finding.type === type).map((finding) => line(finding, choose, chosen))))),
    withdrawn(assessment, evidence));
}

const isWorking = (finding) => typeOf(finding.type)?.kind === "working";

function line(finding, choose, chosen) {
  return el(`li.${toneOf(finding.type)}`,
    el("button.finding", { type: "button", "data-mark": `finding ${finding.id}`, "aria-current": finding.id === chosen && "true", onclick: () => choose(finding.id) },
      say(finding.text) || phrase(finding), " ", basisMark(finding.basis)));
}

/** What relief holds off: findings that would hold without one fact. */
function withdrawn(assessment, evidence) {
  const list = assessment.withdrawn ?? [];
  if (!list.length) return null;
  return el("div.finding-type", el("h3", t("heldOff")), el("ul.plain", list.map((finding) => el("li.tone-relief",
    say(finding.text), " ",
    el("span.muted", t("butFor", { fact: reliefText(evidence, finding.butFor) }))))));
}

function reliefText(evidence, id) {
  const fact = evidence.facts.get(id);
  return fact ? factText(fact) : id;
}
