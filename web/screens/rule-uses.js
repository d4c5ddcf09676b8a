import { api } from "../api.js";
import { el } from "../dom.js";
import { number } from "../format.js";
import { say, t } from "../i18n.js";
import { prepared } from "../prepared.js";
import { address } from "../router.js";

const FEW = 8;

/** Gives, for the id of a rule, where it fires; the server is asked once for all rules. */
export function ruleUses(signal) {
  const all = prepared(api.ruleUses, { what: t("what.ruleUses"), making: t("makingUses") }, signal);
  return (id) => all(({ uses }) => (uses[id] ? drawn(uses[id]) : null));
}

function drawn({ cases, scenarios, parts, lacks, gaps }) {
  const missing = [
    ...lacks.map((lack) => el("li", lack)),
    ...gaps.map(({ line, condition, reason }) => el("li", el("code", condition), el("span.muted", ` :${line} ${reason}`))),
  ];
  return [
    el("h2", t("firesInScenarios"), " ", number(scenarios.length)),
    few(scenarios, ({ id, title }) => el("a", { href: address(`/workbench/${encodeURIComponent(id)}`) }, say(title) || id)),
    el("h2", t("firesInCases"), " ", number(cases.length)),
    few(cases, ({ file, title }) => [title, " ", el("code.muted", file)]),
    el("h2", t("coverage")),
    missing.length ? el("ul", missing) : el("p", t("allCovered", { n: parts })),
  ];
}

function few(things, draw) {
  const lines = things.map((thing) => el("li", draw(thing)));
  if (!lines.length) return el("p.muted", t("nowhere"));
  const rest = lines.slice(FEW);
  return [el("ul", lines.slice(0, FEW)), rest.length ? el("details.more", el("summary", t("andMore", { n: rest.length })), el("ul", rest)) : null];
}
