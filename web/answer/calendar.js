import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { date, daysBetween } from "../format.js";
import { basisMark } from "../basis.js";
import { factText, fieldLabel, typeLabel, typeOf } from "../schema.js";
import { toneOf } from "./cards.js";

/** The dates in the facts and findings, those ahead first, month by month. */
export function calendar(evidence, { choose, openFact }) {
  const today = new Date().toISOString().slice(0, 10);
  const all = entriesOf(evidence);
  if (!all.length) return el("p.empty", t("noDates"));
  const ahead = all.filter((entry) => entry.day >= today);
  const past = all.filter((entry) => entry.day < today);
  return el("div.calendar",
    ahead.length ? months(ahead, today, choose, openFact) : el("p.empty", t("nothingAhead")),
    past.length ? el("details.more", { open: !ahead.length }, el("summary", t("datesPast", { n: past.length })), months(past, today, choose, openFact)) : null);
}

/** Each day that a fact or a finding names; lesser findings and mere names stay out. */
function entriesOf({ assessment }) {
  const things = [
    ...assessment.findings.filter((finding) => typeOf(finding.type)?.headline).map((thing) => ({ thing, finding: true })),
    ...assessment.facts.filter((fact) => !fact.byDefault && !typeOf(fact.type)?.definition).map((thing) => ({ thing, finding: false })),
  ];
  return things.flatMap(({ thing, finding }) => typeOf(thing.type).fields
    .filter((field) => field.kind === "DATE" && thing.fields[field.name])
    .map((field) => ({ day: thing.fields[field.name], field, thing, finding })))
    .sort((a, b) => a.day.localeCompare(b.day) || (typeOf(a.thing.type).headline ?? 9) - (typeOf(b.thing.type).headline ?? 9));
}

function months(entries, today, choose, openFact) {
  return [...Map.groupBy(entries, (entry) => entry.day.slice(0, 7))].map(([month, list]) => el("div.month",
    el("h3", date(month)),
    el("ul.plain", list.map((entry) => el(`li.${toneOf(entry.thing.type)}`,
      el("span.when", date(entry.day), " ", entry.day >= today ? el("span.muted", t("inDays", { n: daysBetween(today, entry.day) })) : null),
      el("span", el("span.kind", entry.finding ? typeLabel(entry.thing.type) : `${typeLabel(entry.thing.type)} · ${fieldLabel(entry.field)}`), " ", text(entry, choose, openFact), " ", basisMark(entry.thing.basis)))))));
}

function text({ thing, finding }, choose, openFact) {
  if (finding) return el("button.finding", { type: "button", onclick: () => choose(thing.id) }, say(thing.text) || thing.id);
  return el("button.finding", { type: "button", disabled: !openFact, onclick: () => openFact(thing.id) }, factText(thing));
}
