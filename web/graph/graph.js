import { el, freshId, replace, svg } from "../dom.js";
import { t } from "../i18n.js";
import { basisMark } from "../basis.js";
import { load } from "../panel.js";
import { drawing } from "./drawing.js";
import { layOut, loadLayout, NODE } from "./layout.js";
import { folded, graphOf } from "./model.js";
import { sentenceOf } from "./words.js";
import { scaleFor, viewport } from "./viewport.js";

const LEAST = 240;
const LARGEST = 680;
const READABLE = 0.77;

/** What the graph shows, kept while answers come and go. */
const wanted = { all: false, asides: false, unfolded: new Set() };

/** Causes and effects behind the chosen finding, or behind all headlines, as a drawing and as a table. */
export function graph(evidence, chosen, { choose, openFact }) {
  const place = el("div.graph-place");
  const table = el("div");
  const choices = el("div.actions.graph-choices");

  function roots() {
    return wanted.all || !chosen ? evidence.headlines().map((finding) => finding.id) : [chosen];
  }

  function open(node) {
    if (node.fold) {
      wanted.unfolded.add(node.fold.id);
      show();
    } else if (node.finding) choose(node.id);
    else openFact?.(node.id);
  }

  function show() {
    const every = graphOf(evidence, roots(), true);
    const main = graphOf(evidence, roots());
    const whole = wanted.asides ? every : main;
    const asides = every.nodes.length - main.nodes.length;
    replace(choices, choice("all", t("allHeadlines")), asides ? choice("asides", t("showSteps", { n: asides })) : null);
    if (!whole.nodes.length) return replace(place, el("p.empty", t("chooseFinding")));
    const few = folded(whole, wanted.unfolded);
    replace(table, el("details.more", el("summary", t("asTable")), asTable(whole)));
    load(place, t("what.graph"), loadLayout, (dagre) => canvas(dagre, few, chosen, open));
  }

  const choice = (key, text) => el("label.toggle", el("input", {
    type: "checkbox", checked: wanted[key], "data-mark": `graph ${key}`, onchange: (event) => { wanted[key] = event.target.checked; show(); },
  }), text);
  show();
  return el("div.graph", choices, place, table);
}

function canvas(dagre, few, chosen, open) {
  const help = freshId("help");
  const content = svg("g");
  const picture = svg("svg", { class: "canvas", role: "group", "aria-label": t("graphOf"), "aria-describedby": help }, content);
  let view = null;

  /** Drawn once it is known how wide it may be. */
  const watch = new ResizeObserver(() => {
    if (!picture.clientWidth) return;
    watch.disconnect();
    const laid = layOut(dagre, few, { width: picture.clientWidth, height: LARGEST });
    view = viewport(picture, content, laid);
    replace(content, drawing(laid, { chosen, open, reveal: ({ x, y }) => view.reveal(x, y, NODE.width, NODE.height) }));
    const scale = scaleFor(laid, picture.clientWidth, LARGEST, READABLE);
    picture.setAttribute("height", Math.round(Math.min(LARGEST, Math.max(LEAST, laid.height * scale))));
    view.fit(READABLE);
    const start = laid.nodes.find((node) => node.id === chosen);
    if (start) view.reveal(start.x, start.y, NODE.width, NODE.height);
  });
  watch.observe(picture);
  const button = (key, act) => el("button", { type: "button", onclick: () => view && act() }, t(key));
  return [
    el("div.actions.zoom", button("zoomIn", () => view.zoom(1.3)), button("zoomOut", () => view.zoom(1 / 1.3)), button("zoomFit", () => view.fit()),
      el("span.muted", { id: help }, t("graphHelp"))),
    picture,
    key(),
  ];
}

/** What the shapes mean. */
function key() {
  return el("p.graph-key.muted",
    el("span", el("span.key-fact", { "aria-hidden": "true" }), t("keyFact")),
    el("span", el("span.key-finding", { "aria-hidden": "true" }), t("keyFinding")),
    el("span", t("keyBasis")));
}

function asTable({ nodes, edges }) {
  const by = new Map(nodes.map((node) => [node.id, node]));
  return el("div.scroll", el("table",
    el("thead", el("tr", [t("what"), t("followsFrom"), t("basisField")].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", nodes.map((node) => el("tr", el("td", sentenceOf(node)),
      el("td", el("ul.plain", edges.filter((edge) => edge.to === node.id).map((edge) => el("li", sentenceOf(by.get(edge.from)))))),
      el("td.day", basisMark(node.thing.basis)))))));
}
