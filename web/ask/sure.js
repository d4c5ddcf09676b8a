import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { basisMark } from "../basis.js";
import { describe, factText, fieldLabel, typeOf, valueText } from "../schema.js";
import { sourceText } from "../source.js";
import { answerPlace, onceFor } from "./question.js";

/** How well a finding is known: its weakest basis, its assumptions, and what becomes of it without each fact. */
export function sure({ factSet, openFact }) {
  const about = el("div");
  const reply = answerPlace();
  const element = el("div", about, reply.element);
  const changed = onceFor(reply.age);
  let evidence = null;

  function show(now, chosen) {
    evidence = now;
    changed(`${now.assessment.id} ${chosen}`);
    const finding = evidence.findings.get(chosen);
    if (!finding) return replace(about, el("p.empty", t("chooseFinding")));
    const weak = evidence.weakFactsOf(chosen);
    replace(about,
      el("p.claim", say(finding.text)),
      el("p", basisMark(finding.basis), " ", t(`sure.${finding.basis}`)),
      weak.length ? [el("p", t("restsOnThese", { n: weak.length })), el("ul.plain", weak.map((fact) => el("li", line(fact))))] : null,
      el("p.actions", el("button.primary", { type: "button", "data-mark": "sure", onclick: () => put(chosen) }, t("askSure")), el("span.help", t("sureHelp"))));
  }

  const name = (fact) => el("button.link", { type: "button", disabled: !openFact, onclick: () => openFact(fact.id) }, factText(fact));
  const line = (fact) => [name(fact), " ", el("span.muted", describe(fact).what), " ", basisMark(fact.basis), fact.source ? " · " : null, sourceText(fact.source)];

  function put(id) {
    reply.put((signal, told) => api.why({ factSet: factSet(), finding: id }, signal, told), (answer) => ranking(answer.findings[0]));
  }

  function ranking(finding) {
    if (!finding) return el("p.none", t("chooseFinding"));
    const facts = finding.needs.map((need) => ({ need, fact: evidence.facts.get(need.fact) })).filter(({ fact }) => fact);
    return el("div.scroll", el("table.needs",
      el("thead", el("tr", [t("withoutFact"), t("becomes"), t("basisField")].map((head) => el("th", { scope: "col" }, head)))),
      el("tbody", facts.map(({ need, fact }) => el("tr", el("td", name(fact), " ", el("span.muted", describe(fact).what)), el("td", becomes(finding, need)), el("td.day", basisMark(fact.basis)))))));
  }

  function becomes(finding, { without, moves = [] }) {
    const word = el(`span.tag.${{ FALLS: "bad", MOVES: "changed" }[without] ?? "muted"}`, t(`without.${without}`));
    const fields = new Map(typeOf(finding.type).fields.map((field) => [field.name, field]));
    return [word, moves.map(({ field, from, to }) => el("span.movement", ` ${fieldLabel(fields.get(field))}: ${valueText(fields.get(field), from)} → ${valueText(fields.get(field), to)}`))];
  }

  return { element, show };
}
