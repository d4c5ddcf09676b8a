import { api } from "../api.js";
import { el, freshId, replace } from "../dom.js";
import { canvas, shapesKey } from "../graph/canvas.js";
import { loadLayout } from "../graph/layout.js";
import { t } from "../i18n.js";
import { heading, load } from "../panel.js";
import { address, visit } from "../router.js";
import { ruleGraph } from "../rule-graph/model.js";
import { faceOf, sentenceOf } from "../rule-graph/words.js";

/** What feeds a rule or a fact type, and what it feeds, one neighbourhood at a time. */
export function ruleNeighbours([wanted]) {
  const place = el("div");
  load(place, t("what.rules"), api.rules, (list) => neighbourhood(ruleGraph(list), idFor(wanted), list));
  return [el("div.page-head", heading(t("ruleGraph")), el("p.muted", t("ruleGraphIntro"))), el("p", el("a", { href: address("/rules") }, t("toCatalogue"))), place];
}

/** Rules and types have an address each: rule:CTL-001, type:Measure. */
const idFor = (wanted) => (wanted ?? "").replace(":", " ");
export const neighboursOf = (kind, name) => `/rules/graph/${encodeURIComponent(`${kind}:${name}`)}`;

function neighbourhood(rules, first) {
  const places = { title: el("h2"), picture: el("div.graph-place"), table: el("div") };
  let unfolded = new Set();

  function step(node, focused = false) {
    if (node.fold) unfolded.add(node.id);
    else {
      const [kind, ...name] = node.id.split(" ");
      visit(neighboursOf(kind, name.join(" ")));
      unfolded = new Set();
      current = node.id;
    }
    show(focused);
  }

  function show(focused) {
    const known = rules.has(current);
    replace(places.title, known ? sentenceOf(rules.all().find((node) => node.id === current)) : "");
    if (!known) {
      replace(places.table);
      return replace(places.picture, el("p.empty", current ? t("noSuchNode", { name: current }) : t("chooseNode")));
    }
    const { whole, drawn } = rules.around(current, unfolded);
    load(places.picture, t("what.graph"), loadLayout, (dagre) => canvas(dagre, drawn, {
      chosen: current, open: (node) => step(node, true), face: faceOf, focused, label: t("ruleGraph"), help: t("ruleGraphHelp"),
      key: shapesKey(["fact", t("kind.fact")], ["finding", t("keyConcluded")], ["rule", t("whichRule")]),
    }));
    replace(places.table, asTable(whole, current, step));
  }

  let current = first;
  show(false);
  return el("div.graph", chooser(rules, step), places.title, places.picture, places.table);
}

/** By name; what is typed may be the beginning of an entry, or any part of it that only one has. */
function chooser(rules, choose) {
  const entries = new Map(rules.all().map((node) => [sentenceOf(node), node]));
  const list = freshId("nodes");
  const input = el("input", { id: freshId("node"), type: "search", list, autocomplete: "off", onchange: () => {
    const typed = input.value.toLowerCase();
    const fitting = [...entries].filter(([words]) => words.toLowerCase().includes(typed));
    const found = entries.get(input.value) ?? (fitting.length === 1 ? fitting[0][1] : null);
    if (found) choose(found);
  } });
  return el("div.search", el("div.wide", el("label", { for: input.id }, t("chooseNode")), input), el("datalist", { id: list }, [...entries.keys()].map((words) => el("option", { value: words }))));
}

function asTable({ nodes, edges }, current, step) {
  const by = new Map(nodes.map((node) => [node.id, node]));
  const name = (node) => (node.id === current ? el("strong", sentenceOf(node)) : el("button.link", { type: "button", onclick: () => step(node) }, sentenceOf(node)));
  const cell = (node, here, there) => el("td", el("ul.plain", edges.filter((edge) => edge[here] === node.id).map((edge) => el("li", sentenceOf(by.get(edge[there]))))));
  return el("details.more", el("summary", t("asTable")), el("div.scroll", el("table",
    el("thead", el("tr", [t("what"), t("fedBy"), t("feeds")].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", nodes.map((node) => el("tr", el("td", name(node)), cell(node, "to", "from"), cell(node, "from", "to")))))));
}
