import { el, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { basisMark } from "../basis.js";
import { describe, idOf, typeLabel } from "../schema.js";
import { sourceText } from "../source.js";

const OPEN_LEVELS = 3;

/** Why a finding holds: its firings, what each needs, down to facts with their sources. */
export function proof(evidence, id, openFact) {
  const finding = evidence.findings.get(id);
  if (!finding) return el("p.empty", t("chooseFinding"));
  const weak = evidence.weakFactsOf(id);
  return el("div.proof",
    el("p.claim", say(finding.text), " ", basisMark(finding.basis)),
    derivations(evidence, id, [id], openFact),
    weak.length ? el("div.rests", el("h3", t("restsOnThese", { n: weak.length })),
      el("ul.plain", weak.map((fact) => el("li", factLine(fact, openFact))))) : null);
}

function derivations(evidence, id, path, openFact) {
  const firings = evidence.firingsOf(id);
  return firings.map((firing, index) => el("div.derivation",
    firings.length > 1 ? el("p.nth", t("derivation", { n: index + 1, of: firings.length })) : null,
    evidence.findings.has(id) && firing.text && say(firing.text) !== say(evidence.findings.get(id).text) ? el("p.because", say(firing.text)) : null,
    el("ul.premises",
      firing.premises.map((premise) => el("li", premiseNode(evidence, premise, path, openFact))),
      absences(firing.absences ?? []))));
}

/** Conditions on what must not hold, in the words of the rule: for those who ask. */
function absences(list) {
  if (!list.length) return null;
  return el("li.absence", el("details.more", el("summary", t("absences", { n: list.length })),
    el("ul", list.map((absence) => el("li", el("code", absence))))));
}

function premiseNode(evidence, id, path, openFact) {
  const fact = evidence.facts.get(id);
  if (fact) return factLine(fact, openFact);
  const finding = evidence.findings.get(id);
  if (!finding) return el("code", id);
  const line = [say(finding.text), " ", basisMark(finding.basis)];
  if (path.includes(id)) return el("span.again", line, " ", el("em", t("shownAbove")));
  const body = el("div");
  const build = () => body.hasChildNodes() || replace(body, derivations(evidence, id, [...path, id], openFact));
  const details = el("details", { open: path.length < OPEN_LEVELS, ontoggle: build }, el("summary", line), body);
  if (details.open) build();
  return details;
}

function factLine(fact, openFact) {
  const { who, what } = describe(fact);
  return el("span.fact-line",
    el("span.kind", typeLabel(fact.type)), " ",
    el("button.link", { type: "button", disabled: !openFact, onclick: () => openFact(idOf(fact)) }, who),
    what ? ` · ${what}` : null, " ",
    basisMark(fact.basis), fact.source ? " · " : null, sourceText(fact.source));
}
