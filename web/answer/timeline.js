import { el, replace, svg } from "../dom.js";
import { say, t } from "../i18n.js";
import { date, daysBetween } from "../format.js";
import { factText, typeOf, windowOf } from "../schema.js";
import { toneOf } from "./cards.js";
import { ticks } from "./ticks.js";

const ROW = 28;
const MOST = 14;
const MOST_FACTS = 6;
let width = 0;

/** What holds when: facts that last and findings that begin on a day, drawn to the day; and the same as a table. */
export function timeline(evidence, choose) {
  const rows = rowsOf(evidence);
  const few = weightiest(rows, evidence);
  if (!rows.length) return el("p.empty", t("noDates"));
  const place = el("div.chart");
  const range = rangeOf(rows, evidence.assessment.scenario.horizon);
  let all = false;
  const draw = () => width && replace(place, chart(all ? rows : few, range, width, choose));
  new ResizeObserver(() => {
    if (place.clientWidth === width && place.hasChildNodes()) return;
    width = place.clientWidth;
    draw();
  }).observe(place);
  draw();
  const more = rows.length > few.length
    ? el("button.link", { type: "button", onclick: (event) => { all = !all; event.target.textContent = moreText(all, rows.length); draw(); } }, moreText(all, rows.length)) : null;
  return el("div.timeline", place, more, el("details.more", el("summary", t("asTable")), table(rows)));
}

const moreText = (all, n) => (all ? t("showFewer") : t("showAll", { n }));

function rowsOf({ assessment }) {
  const facts = assessment.facts.filter((fact) => windowOf(fact).lasts);
  const findings = assessment.findings.filter((finding) => windowOf(finding).from && typeOf(finding.type)?.headline);
  const rank = ({ type }) => typeOf(type)?.headline ?? 9;
  const byDay = (a, b) => windowOf(a).from.localeCompare(windowOf(b).from);
  return [
    ...facts.sort(byDay).map((fact) => row(fact, factText(fact))),
    ...findings.sort((a, b) => rank(a) - rank(b) || byDay(a, b)).map((finding) => row(finding, say(finding.text), finding.id)),
  ];
}

/** The first findings, and of the facts those that headlines rest on. */
function weightiest(rows, evidence) {
  if (rows.length <= MOST) return rows;
  const used = new Set(evidence.factsBelow(evidence.headlines().map((finding) => finding.id)).map((fact) => fact.id));
  const findings = rows.filter((one) => one.finding);
  const facts = rows.filter((one) => !one.finding).sort((a, b) => used.has(b.id) - used.has(a.id));
  const shown = new Set([...facts.slice(0, Math.max(MOST_FACTS, MOST - findings.length)), ...findings].slice(0, MOST));
  return rows.filter((one) => shown.has(one));
}

const row = (thing, text, finding) => ({ ...windowOf(thing), id: thing.id, text, finding, type: thing.type, tone: toneOf(thing.type) });

/** From a little before the first finding or fact to a little after the last turn, the horizon at most. */
function rangeOf(rows, horizon) {
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

function plus(day, n) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
}

function chart(rows, { start, end }, width, choose) {
  const labelled = width >= 620;
  const left = labelled ? Math.min(420, width * 0.42) : 0;
  const step = labelled ? ROW : ROW + 14;
  const height = rows.length * step + 30;
  const x = (day) => left + Math.max(0, Math.min(1, daysBetween(start, day) / daysBetween(start, end))) * (width - left - 14);
  return svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": t("timeline") },
    ticks(start, end).map(({ day, label }) => [
      svg("line", { class: "grid", x1: x(day), x2: x(day), y1: 18, y2: height }),
      svg("text", { class: "tick", x: x(day) + 3, y: 12 }, label)]),
    rows.map((one, index) => bar(one, 26 + index * step, { x, end, left, labelled, width, choose })));
}

function bar(one, top, { x, end, left, labelled, width, choose }) {
  const [from, to] = [x(one.from), x(one.to ?? end)];
  const wide = Math.max(3, to - from);
  const open = !one.to || one.to > end;
  const y = labelled ? top : top + 14;
  const room = (labelled ? left - 12 : width) / 7;
  const pick = one.finding ? { role: "button", tabindex: 0, "data-mark": `bar ${one.finding}`, onclick: () => choose(one.finding), onkeydown: (event) => enter(event, () => choose(one.finding)) } : {};
  return svg("g", { class: `bar ${one.tone}`, "aria-label": spoken(one), ...pick },
    svg("title", spoken(one)),
    svg("rect", { class: "hit", x: 0, y: top - 4, width, height: labelled ? ROW : ROW + 14 }),
    svg("text", { class: "bar-label", x: labelled ? 0 : 2, y: labelled ? y + 12 : y - 4 }, cut(one.text, room)),
    svg("rect", { class: "span", x: from, y, width: wide, height: 14, rx: 2 }),
    one.finding ? svg("path", { class: "start", d: `M${from} ${y - 3}v20` }) : null,
    open ? svg("path", { class: "on", d: `M${to + 2} ${y + 2}l6 5l-6 5` }) : null);
}

function enter(event, act) {
  if (event.key !== "Enter" && event.key !== " ") return;
  event.preventDefault();
  act();
}

/** Shortens to about so many Latin letters; a Chinese character takes the room of two. */
function cut(text, room) {
  let used = 0;
  for (let at = 0; at < text.length; at++) {
    used += text.charCodeAt(at) > 0x2e80 ? 1.9 : 1;
    if (used > room) return `${text.slice(0, at - 1).trimEnd()}…`;
  }
  return text;
}

const spoken = (one) => `${one.text}: ${date(one.from)} – ${one.to ? date(one.to) : t("openEnd")}`;

function table(rows) {
  return el("div.scroll", el("table",
    el("thead", el("tr", [t("what"), t("from"), t("until")].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", rows.map((one) => el("tr", el("td", one.text), el("td.day", date(one.from)), el("td.day", one.to ? date(one.to) : t("openEnd")))))));
}
