import { svg } from "../dom.js";
import { t } from "../i18n.js";
import { date, daysBetween } from "../format.js";
import { fitted, widthOf } from "../measure.js";
import { ticks } from "./ticks.js";

const ROW = 28;
const WIDE = 620;

/** So wide a month with its year may be. */
const TICK = 76;

/** Rows of bars over days. `act.choose` takes a finding's id, `act.toggle` what a folded row is about. */
export function chart(rows, { start, end }, width, act) {
  const labelled = width >= WIDE;
  const left = labelled ? Math.min(420, width * 0.42) : 0;
  const step = labelled ? ROW : ROW + 14;
  const height = rows.length * step + 30;
  const x = (day) => left + Math.max(0, Math.min(1, daysBetween(start, day) / daysBetween(start, end))) * (width - left - 14);
  const place = { x, start, end, left, labelled, width, step };
  return svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": t("timeline") },
    ticks(start, end, Math.min(8, Math.floor((width - left) / TICK))).map(({ day, label }) => [
      svg("line", { class: "grid", x1: x(day), x2: x(day), y1: 18, y2: height }),
      x(day) + 3 + widthOf(label) <= width ? svg("text", { class: "tick", x: x(day) + 3, y: 12 }, label) : null]),
    rows.map((one, index) => line(one, 26 + index * step, place, act)));
}

function line(one, top, place, act) {
  const { left, labelled, width, step } = place;
  const y = labelled ? top : top + 14;
  const indent = one.inner ? 16 : 0;
  const room = (labelled ? left - 12 : width - 4) - indent;
  const label = one.parts ? `${one.open ? "▾" : "▸"} ${one.text}` : one.text;
  const pick = one.parts ? button(() => act.toggle(one.about), `fold ${one.about}`, { "aria-expanded": String(one.open) })
    : one.finding ? button(() => act.choose(one.finding), `bar ${one.finding}`) : {};
  return svg("g", { class: `bar ${one.tone}`, "aria-label": spoken(one), ...pick },
    svg("title", spoken(one)),
    svg("rect", { class: "hit", x: 0, y: top - 4, width, height: step }),
    svg("text", { class: "bar-label", x: (labelled ? 0 : 2) + indent, y: labelled ? y + 12 : y - 4 }, fitted(label, room)),
    spans(one).map((part) => span(part, y, place)));
}

/** The weightiest of a folded row lie on top, as the first of its parts; open ones show their own rows. */
const spans = (one) => (one.parts ? (one.open ? [] : one.parts.toReversed()) : [one]);

function span(one, y, { x, start, end }) {
  if (one.from > end || (one.to && one.to < start)) return null;
  const [from, to] = [x(one.from), x(one.to ?? end)];
  const open = !one.to || one.to > end;
  return svg("g", { class: one.tone },
    svg("rect", { class: "span", x: from, y, width: Math.max(3, to - from), height: 14, rx: 2 }),
    one.finding && one.from >= start ? svg("path", { class: "start", d: `M${from} ${y - 3}v20` }) : null,
    open ? svg("path", { class: "on", d: `M${to + 2} ${y + 2}l6 5l-6 5` }) : null);
}

function button(act, mark, more = {}) {
  const onkeydown = (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act();
  };
  return { role: "button", tabindex: 0, "data-mark": mark, onclick: act, onkeydown, ...more };
}

const lasting = (one) => `${one.text}: ${date(one.from)} – ${one.to ? date(one.to) : t("openEnd")}`;
const spoken = (one) => (one.parts ? [one.text, ...one.parts.map(lasting)].join("\n") : lasting(one));
