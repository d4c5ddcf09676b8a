import { el, replace } from "../dom.js";
import { t } from "../i18n.js";
import { date } from "../format.js";
import { chart } from "./timeline-chart.js";
import { shownDays } from "./timeline-range.js";
import { folded, idle, rangeOf, rowsOf } from "./timeline-rows.js";

const MOST = 14;
let width = 0;

/** What holds when: facts that last and findings that begin on a day, drawn to the day; and the same as a table. */
export function timeline(evidence, choose) {
  const rows = rowsOf(evidence);
  if (!rows.length) return el("p.empty", t("noDates"));
  const crowded = rows.length > MOST;
  const aside = crowded ? idle(rows, evidence) : new Set();
  const days = shownDays(rangeOf(rows, evidence.assessment.scenario.horizon));
  const unfolded = new Set();
  let all = false;
  const place = el("div.chart");
  const more = el("div");
  const bar = controls(days, draw);

  /** At first folded where they are many, without what no headline rests on. */
  function visible(complete) {
    if (all || complete) return crowded ? folded(rows, unfolded) : rows;
    const few = crowded ? folded(rows.filter((one) => !aside.has(one.id)), unfolded) : rows;
    return few.slice(0, Math.max(MOST, few.findLastIndex((one) => one.inner) + 1));
  }

  function draw() {
    if (!width) return;
    const shown = visible();
    const left = visible(true).length > shown.length;
    replace(place, chart(shown, days.now(), width, { choose, toggle }));
    bar.show();
    replace(more, all || left ? button(all ? t("showFewer") : t("showAll", { n: visible(true).length }), () => { all = !all; draw(); }) : []);
  }

  function toggle(about) {
    if (!unfolded.delete(about)) unfolded.add(about);
    draw();
  }

  new ResizeObserver(() => {
    if (place.clientWidth === width && place.hasChildNodes()) return;
    width = place.clientWidth;
    draw();
  }).observe(place);
  draw();
  return el("div.timeline", bar.element, place, more, el("details.more", el("summary", t("asTable")), table(rows)));
}

const button = (label, onclick) => el("button.link", { type: "button", "data-mark": "timeline more", onclick }, label);

/** Buttons, and keys while one of them has the focus: plus, minus, the arrows along time, 0 for all of it. */
function controls(days, draw) {
  const act = (change) => () => { change(); draw(); };
  const keys = {
    "+": act(() => days.zoom(2)), "-": act(() => days.zoom(0.5)), 0: act(() => days.reset()),
    ArrowLeft: act(() => days.move(-0.25)), ArrowRight: act(() => days.move(0.25)),
  };
  const make = (key, label, sign, text = sign) => el("button", { type: "button", "aria-label": label, title: `${label} (${sign})`, "data-mark": `timeline ${key}`, onclick: keys[key] }, text);
  const buttons = { earlier: make("ArrowLeft", t("earlierDays"), "←"), later: make("ArrowRight", t("laterDays"), "→"), whole: make("0", t("zoomFit"), "0", t("zoomFit")) };
  const onkeydown = (event) => {
    const move = keys[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  };
  const element = el("div.chart-bar", { role: "group", "aria-label": t("daysShown"), onkeydown },
    buttons.earlier, make("-", t("zoomOut"), "−"), make("+", t("zoomIn"), "+"), buttons.later, buttons.whole);
  const show = () => Object.values(buttons).forEach((one) => { one.setAttribute("aria-disabled", String(days.isWhole())); });
  return { element, show };
}

function table(rows) {
  return el("div.scroll", el("table",
    el("thead", el("tr", [t("what"), t("from"), t("until")].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", rows.map((one) => el("tr", el("td", one.text), el("td.day", date(one.from)), el("td.day", one.to ? date(one.to) : t("openEnd")))))));
}
