import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { phrase, typeLabel, fieldLabel, valueText } from "../schema.js";
import { shift } from "./cards.js";

/** The answer beside that to the unchanged baseline, only where they differ. */
export function compare(changed, changes, choose) {
  if (!changed) return el("p.empty", t("nothingChanged"));
  const { appeared, vanished, moved } = changed;
  return el("div.compare",
    el("p.muted", t("changesMade")), el("ul", changes.map((change) => el("li", changeText(change)))),
    appeared.length + vanished.length + moved.length === 0 ? el("p.none", t("noEffect")) : null,
    part(t("appearedTitle"), "added", appeared.map((finding) => pick(finding, choose))),
    part(t("vanishedTitle"), "gone", vanished.map((finding) => el("s", say(finding.text)))),
    part(t("movedTitle"), "changed", moved.map((one) => [pick(one.finding, choose), " ", movement(one)])));
}

function part(title, kind, items) {
  if (!items.length) return null;
  return el(`div.part.${kind}`, el("h3", title, " ", el("span.count", String(items.length))), el("ul.plain", items.map((item) => el("li", item))));
}

function pick(finding, choose) {
  return el("button.finding", { type: "button", onclick: () => choose(finding.id) }, say(finding.text));
}

function movement({ finding, was, fields }) {
  const days = shift(was, finding);
  return el("span.movement", days ? el("span.tag.changed", days) : null,
    fields.map((field) => el("span", `${fieldLabel(field)}: ${valueText(field, was.fields[field.name])} → ${valueText(field, finding.fields[field.name])}`)));
}

function changeText({ kind, entry }) {
  if (!entry) return t("setChanged");
  return `${t(`did.${kind}`)} ${typeLabel(entry.type)}: ${phrase(entry)}`;
}
