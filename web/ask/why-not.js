import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { date, number } from "../format.js";
import { say, t } from "../i18n.js";
import { factText, findingTypes, nameOf, typeLabel, typeOf } from "../schema.js";
import { address } from "../router.js";
import { aboutFields, patternForm, patternOf, valuesFor } from "./pattern.js";
import { answerPlace, onceFor } from "./question.js";

const DEEPEST = 12;
const NEAREST = 3;

/** Why something does not hold: the conditions of the rules that could conclude it. */
export function whyNot({ factSet, openFact }) {
  const form = el("div");
  const reply = answerPlace();
  const element = el("div", el("p.help", t("whyNotHelp")), form, reply.element);
  const changed = onceFor(reply.age);
  let evidence = null;
  let wanted = {};

  function put() {
    const asked = patternOf(wanted.type, wanted.fields ?? {});
    reply.put(async (signal, told) => {
      const [answer, rules] = await Promise.all([api.whyNot({ factSet: factSet(), finding: asked }, signal, told), api.rules()]);
      return { answer, rules: new Map(rules.map((rule) => [rule.id, rule])) };
    }, ({ answer, rules }) => (answer.holds ? el("p.none", t("itHolds")) : why(answer, rules, evidence, openFact)));
  }

  function draw() {
    if (!wanted.type) wanted = likelyQuestion(evidence);
    replace(form, el("div.ask-form", patternForm(evidence, wanted, (next) => { wanted = next; draw(); }),
      el("button.primary", { type: "button", onclick: put }, t("askWhyNot"))));
  }

  function show(now) {
    evidence = now;
    changed(now);
    draw();
  }

  /** About a finding that once held: the same thing, on whatever day. */
  function ask({ type, fields }) {
    wanted = { type, fields: Object.fromEntries(aboutFields(type).map(({ name }) => [name, fields[name]])) };
    draw();
    put();
  }

  return { element, show, ask };
}

const WEIGHTY = 2;

/** Of the weightiest things, one that is found of some and not of another; else one that is found of nothing. */
function likelyQuestion(evidence) {
  for (const { type } of evidence.headlines().filter((finding) => typeOf(finding.type).headline <= WEIGHTY)) {
    const name = aboutFields(type)[0]?.name;
    const found = new Set([...evidence.findings.values()].filter((finding) => finding.type === type).map((finding) => finding.fields[name]));
    const other = name && valuesFor(evidence, name).find((value) => !found.has(value));
    if (other) return { type, fields: { [name]: other } };
  }
  const there = new Set([...evidence.findings.values()].map((finding) => finding.type));
  return { type: findingTypes().find((type) => !there.has(type.name))?.name, fields: {} };
}

/** A candidate rule each, the nearest first; what it waits for is asked in turn. */
function why({ text, candidates }, rules, evidence, openFact, depth = 0) {
  const near = candidates.slice(0, NEAREST);
  const rest = candidates.slice(NEAREST);
  const some = (list) => el("ul.plain.candidates", list.map((one, index) => el("li", candidate(one, rules, evidence, openFact, depth, depth < 2 && index === 0 && list === near))));
  return el("div.why-not",
    depth === 0 && say(text) ? el("p.claim", say(text)) : null,
    candidates.length ? some(near) : el("p.muted", t("noRuleFor")),
    rest.length ? el("details.more", el("summary", t("moreRules", { n: rest.length })), some(rest)) : null);
}

function candidate(one, rules, evidence, openFact, depth, open) {
  const rule = rules.get(one.rule);
  return el("details.candidate", { open },
    el("summary", el("span.rule-name", say(one.title)), " ", el("span.count", t("metOf", { met: one.met, of: one.of }))),
    el("p", say(one.unmet.text)),
    conditions(one, rule, evidence, openFact),
    el("p.muted", el("a", { href: address(`/rules/${encodeURIComponent(one.rule)}`) }, one.rule), " ", el("code", `${one.file}:${one.unmet.line}`)),
    one.missing.length && depth < DEEPEST ? [el("h4", t("waitsFor")), one.missing.map((inner) => el("div.missing", el("p", askedText(inner)), why(inner, rules, evidence, openFact, depth + 1)))] : null);
}

function askedText({ text, asked }) {
  return say(text) || typeLabel(asked.split(/[\s[]/)[0]);
}

/** The conditions as the rule has them: met ones, the first that is not, and those behind it. */
function conditions({ met, unmet }, rule, evidence, openFact) {
  const list = rule?.conditions ?? [{ text: unmet.condition, line: unmet.line }];
  const failed = rule ? met : 0;
  return el("ol.checks", list.map((condition, index) => {
    const state = index < failed ? "met" : index === failed ? "unmet" : "later";
    return el(`li.${state}`, el("span.check", t(`check.${state}`)), el("code", condition.text),
      state === "unmet" ? failing(unmet, evidence, openFact) : null);
  }));
}

/** The values that failed the condition, and the facts that came nearest. */
function failing({ values, facts = [] }, evidence, openFact) {
  const known = Object.entries(values ?? {}).filter(([, value]) => typeof value !== "object");
  const near = facts.map((id) => evidence.facts.get(id)).filter(Boolean);
  return [
    known.length ? el("dl.bindings", known.map(([name, value]) => [el("dt", name), el("dd", typeof value === "number" ? number(value) : date(nameOf(value)))])) : null,
    near.length ? el("p", t("nearestFacts"), " ", near.map((fact, index) => [index ? "; " : "",
      el("button.link", { type: "button", disabled: !openFact, onclick: () => openFact(fact.id) }, factText(fact))])) : null,
  ];
}
