import { el, replace } from "../dom.js";
import { t } from "../i18n.js";
import { basisMark } from "../basis.js";
import { load } from "../panel.js";
import { canvas, shapesKey } from "./canvas.js";
import { loadLayout } from "./layout.js";
import { folded, graphOf } from "./model.js";
import { faceOf, sentenceOf } from "./words.js";

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
    load(place, t("what.graph"), loadLayout, (dagre) => canvas(dagre, few, {
      chosen, open, face: faceOf, label: t("graphOf"), help: t("graphHelp"),
      key: shapesKey(["fact", t("keyFact")], ["finding", t("keyFinding")], [null, t("keyBasis")]),
    }));
  }

  const choice = (key, text) => el("label.toggle", el("input", {
    type: "checkbox", checked: wanted[key], "data-mark": `graph ${key}`, onchange: (event) => { wanted[key] = event.target.checked; show(); },
  }), text);
  show();
  return el("div.graph", choices, place, table);
}

function asTable({ nodes, edges }) {
  const by = new Map(nodes.map((node) => [node.id, node]));
  return el("div.scroll", el("table",
    el("thead", el("tr", [t("what"), t("followsFrom"), t("basisField")].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", nodes.map((node) => el("tr", el("td", sentenceOf(node)),
      el("td", el("ul.plain", edges.filter((edge) => edge.to === node.id).map((edge) => el("li", sentenceOf(by.get(edge.from)))))),
      el("td.day", basisMark(node.thing.basis)))))));
}
