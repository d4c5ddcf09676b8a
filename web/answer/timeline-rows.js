import { say } from "../i18n.js";
import { daysBetween } from "../format.js";
import { factText, nameOf, typeOf, windowOf } from "../schema.js";
import { toneOf } from "./cards.js";

/** What stands on the rows of a timeline: facts that last, then findings that begin on a day, the weightiest first. */
export function rowsOf({ assessment }) {
  const facts = assessment.facts.filter((fact) => windowOf(fact).lasts);
  const findings = assessment.findings.filter((finding) => windowOf(finding).from && typeOf(finding.type)?.headline);
  return [
    ...facts.sort(byDay).map((fact) => row(fact, factText(fact))),
    ...findings.sort((a, b) => rank(a) - rank(b) || byDay(a, b)).map((finding) => row(finding, say(finding.text), finding.id)),
  ];
}

const rank = ({ type }) => typeOf(type)?.headline ?? 9;
const byDay = (a, b) => windowOf(a).from.localeCompare(windowOf(b).from);

const row = (thing, text, finding) => ({ ...windowOf(thing), id: thing.id, text, finding, rank: rank(thing), type: thing.type, tone: toneOf(thing.type), about: finding ? aboutOf(thing) : null });

/** Whom and what a finding is about, as its texts in its id say: a site and a good, say. */
function aboutOf({ type, fields }) {
  return (typeOf(type)?.fields ?? [])
    .filter((field) => field.key && field.kind === "TEXT" && fields[field.name])
    .map((field) => nameOf(fields[field.name])).join(" · ");
}

/** Findings about the same site and good become one row; where a row is alone it stays as it is. */
export function folded(rows, unfolded) {
  const groups = Map.groupBy(rows.filter((one) => one.about), (one) => one.about);
  const done = new Set();
  return rows.flatMap((one) => {
    const parts = groups.get(one.about);
    if (!parts || parts.length === 1) return [one];
    if (done.has(one.about)) return [];
    done.add(one.about);
    const open = unfolded.has(one.about);
    return [fold(one.about, parts, open), ...(open ? parts.map((part) => ({ ...part, inner: true })) : [])];
  });
}

function fold(about, parts, open) {
  const from = parts.map((part) => part.from).sort()[0];
  const to = parts.every((part) => part.to) ? parts.map((part) => part.to).sort().at(-1) : undefined;
  return { id: about, text: `${about} (${parts.length})`, from, to, about, open, parts, tone: parts[0].tone };
}

/** Facts that no headline rests on, which a first look can do without. */
export function idle(rows, evidence) {
  const used = new Set(evidence.factsBelow(evidence.headlines().map((finding) => finding.id)).map((fact) => fact.id));
  return new Set(rows.filter((one) => !one.finding && !used.has(one.id)).map((one) => one.id));
}

/** From a little before the first finding or fact to a little after the last turn, the horizon at most. */
export function rangeOf(rows, horizon) {
  const days = rows.flatMap((one) => [one.from, one.to]).filter((day) => day && day <= horizon).sort();
  const turns = rows.filter((one) => one.finding).map((one) => one.from).sort();
  const start = turns.length ? earliest(days, turns[0]) : days[0];
  const last = days.at(-1);
  const span = Math.max(30, daysBetween(start, last));
  return { start: plus(start, -Math.round(span * 0.04)), end: [plus(last, Math.round(span * 0.25)), horizon].sort()[0] };
}

/** Facts from long before the first turn do not stretch the chart: its bars come in from the left. */
function earliest(days, turn) {
  return days.find((day) => daysBetween(day, turn) <= 400) ?? turn;
}

export function plus(day, n) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
}
