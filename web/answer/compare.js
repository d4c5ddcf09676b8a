import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { load } from "../panel.js";
import { fieldLabel, typeOf, valueText } from "../schema.js";
import { nearestRule } from "./nearest.js";

/** The comparison that was fetched last, and for which answer. */
let fetched = { of: null, comparison: null };

/** The answer beside that to the baseline, only where they differ, each difference under the change that caused it. */
export function compare(evidence, { before, after, undo, choose }) {
  if (!before()) return el("p.empty", t("nothingChanged"));
  const place = el("div.compare");
  load(place, t("what.comparison"), async () => {
    if (fetched.of !== evidence) fetched = { of: evidence, comparison: await api.compare({ baseline: before(), scenario: after() }) };
    return fetched.comparison;
  }, (comparison) => compared(comparison, evidence, { after, undo, choose }));
  return place;
}

/** A comparison as the server gives it. Without undo it is only shown. */
export function compared(comparison, evidence, { after, undo, choose } = {}) {
  const differences = differencesOf(comparison);
  const said = new Set(comparison.because.flatMap((cause) => cause.findings));
  const unsaid = [...differences.keys()].filter((id) => !said.has(id));
  return [
    differences.size ? null : el("p.none", t("noEffect")),
    comparison.because.map((cause) => part([cause.change, ...(cause.together ?? [])], undo,
      el("ul.plain.differences", cause.findings.filter((id) => differences.has(id)).map((id) => differences.get(id)(choose))))),
    unsaid.length ? el("div.part", el("h3", t("byAllChanges")), el("ul.plain.differences", unsaid.map((id) => differences.get(id)(choose)))) : null,
    comparison.noEffect.map((change) => part([change], undo, el("p.muted", t("changesNothing")), evidence && after ? nearest(change, evidence, after) : null)),
  ];
}

/** Changes and what they did. */
function part(changes, undo, ...content) {
  return el("div.part", el("h3", changes.map((change, index) => [
    index ? el("span.muted", ` ${t("together")} `) : null,
    el("span", say(change.text)), " ",
    undo ? el("button.link", { type: "button", onclick: () => undo(change) }, t("undoChange")) : null])), content);
}

/** By id of the finding, what draws its difference; a finding that moved in several fields is one. */
export function differencesOf({ appeared, vanished, moved }) {
  const found = new Map();
  appeared.forEach((finding) => found.set(finding.id, (choose) => el("li", el("span.tag.added", t("appeared")), " ", pick(finding.id, finding.text, choose))));
  vanished.forEach((finding) => found.set(finding.id, () => el("li", el("span.tag.removed", t("noLonger")), " ", el("s", say(finding.text)))));
  for (const [id, moves] of Map.groupBy(moved, (move) => move.finding)) {
    found.set(id, (choose) => el("li", el("span.tag.changed", t("different")), " ", pick(id, moves[0].text, choose), " ", el("span.movement", moves.map((move) => movement(id, move)))));
  }
  return found;
}

function pick(id, text, choose) {
  return choose ? el("button.finding", { type: "button", onclick: () => choose(id) }, say(text) || id) : el("span", say(text) || id);
}

function movement(id, { field: name, from, to }) {
  const field = typeOf(id.split("[")[0])?.fields.find((one) => one.name === name);
  return field ? el("span", `${fieldLabel(field)}: ${valueText(field, from)} → ${valueText(field, to)}`) : null;
}

/** Which rule would have had to fire for a change to matter. */
function nearest(change, evidence, after) {
  const place = el("div");
  nearestRule(change, evidence, after()).then((found) => found && replace(place, el("p", t("nearestRule"), " ", el("strong", found.name), " ", el("span.count", t("metOf", found)), " ", say(found.unmet.text))), () => {});
  return place;
}
