import { api } from "../api.js";
import { el } from "../dom.js";
import { number, percent } from "../format.js";
import { say, t } from "../i18n.js";
import { prepared } from "../prepared.js";
import { address } from "../router.js";

const FEW = 8;

/**
 * What is found out about all rules at once; the server is asked once: of(id) shows where a rule
 * fires and what it takes, timed(draw) whatever is drawn from what(id) {millis, share} each takes.
 */
export function ruleUses(signal) {
  const all = prepared(api.ruleUses, { what: t("what.ruleUses"), making: t("makingUses") }, signal);
  return {
    of: (id) => all(({ uses }) => (uses[id] ? drawn(uses[id]) : null)),
    timed: (draw) => all(({ uses }) => draw((id) => uses[id]?.spent)),
  };
}

function drawn({ cases, scenarios, parts, lacks, gaps, spent }) {
  const missing = [
    ...lacks.map((lack) => el("li", lack)),
    ...gaps.map(({ line, condition, reason }) => el("li", el("code", condition), el("span.muted", ` :${line} ${reason}`))),
  ];
  return [
    el("h2", t("firesInScenarios"), " ", number(scenarios.length)),
    few(scenarios, scenarioLink),
    el("h2", t("firesInCases"), " ", number(cases.length)),
    few(cases, ({ file, title }) => [title, " ", el("code.muted", file)]),
    el("h2", t("coverage")),
    missing.length ? el("ul", missing) : el("p", t("allCovered", { n: parts })),
    el("h2", t("spent")),
    spent ? el("p", t("spentText", { millis: number(spent.millis), share: percent(spent.share), n: spent.firings }), " ",
      t("spentMost", { millis: number(spent.most.millis) }), " ", scenarioLink(spent.most)) : el("p.muted", t("notTimed")),
    spent ? el("p.muted", t("spentHelp")) : null,
  ];
}

const scenarioLink = ({ id, title }) => el("a", { href: address(`/workbench/${encodeURIComponent(id)}`) }, say(title) || id);

function few(things, draw) {
  const lines = things.map((thing) => el("li", draw(thing)));
  if (!lines.length) return el("p.muted", t("nowhere"));
  const rest = lines.slice(FEW);
  return [el("ul", lines.slice(0, FEW)), rest.length ? el("details.more", el("summary", t("andMore", { n: rest.length })), el("ul", rest)) : null];
}
