import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { number, percent } from "../format.js";
import { heading, load } from "../panel.js";
import { address, note, parameter } from "../router.js";
import { typeLabel } from "../schema.js";
import { finder } from "./finder.js";
import { neighboursOf } from "./rule-graph.js";
import { ruleUses } from "./rule-uses.js";

/** As many rules as are shown at once, unasked. */
const FEW = 40;

/** The catalogue of rules, searched as one types. */
export function rules([wanted], signal) {
  const place = el("div");
  load(place, t("what.rules"), () => Promise.all([api.rules(), api.rulesState()]), ([list, { authoring }]) => catalogue(list, wanted, authoring, ruleUses(signal)));
  return [el("div.page-head", heading(t("nav.rules")), el("p.muted", t("rulesIntro"))), place];
}

function catalogue(list, wanted, authoring, uses) {
  const count = el("p.muted", { role: "status" });
  const results = el("div");
  const byTime = el("input", { type: "checkbox", checked: parameter("order") === "time", onchange: () => { note({ order: byTime.checked && "time" }); show(); } });
  let found = list;

  function show() {
    const items = (some, spent) => el("ul.rules", some.map((rule) => item(rule, rule.id === wanted, authoring, uses.of, spent?.(rule.id))));
    replace(count, found.length ? t("ruleCount", { n: found.length }) : t("noRules"));
    replace(results, byTime.checked ? uses.timed((spent) => [el("p.muted", t("spentHelp")), items(longestFirst(found, spent), spent)]) : byFile(found, items));
  }

  const search = finder(t("findRule"), list, haystack, (fitting) => { found = fitting; show(); }, wanted);
  return el("div", authoring ? el("p", el("a.button", { href: address("/rules/edit") }, t("editRules"))) : null,
    el("p", el("a", { href: address("/rules/graph") }, t("ruleGraphOpen"))), search, el("p", el("label.toggle", byTime, t("byTime"))), count, results);
}

/** Each file's rules under its name, to be opened where there are many. */
function byFile(rules, items) {
  return [...Map.groupBy(rules, (rule) => rule.file)].map(([file, some]) => el("details.rule-file", { open: rules.length <= FEW },
    el("summary", el("h2", file), " ", el("span.count", t("ruleCount", { n: some.length }))), items(some)));
}

const longestFirst = (rules, spent) => [...rules].sort((a, b) => (spent(b.id)?.millis ?? 0) - (spent(a.id)?.millis ?? 0));

const haystack = (rule) => [rule.id, rule.title.en, rule.title.zh, rule.text?.en, rule.text?.zh, rule.file, ...(rule.references ?? []), ...rule.conditions.map((condition) => condition.text), ...rule.concludes, ...rule.uses,
  ...rule.concludes.map(typeLabel), ...rule.uses.map(typeLabel)];

function item(rule, open, authoring, uses, spent) {
  const fires = el("div");
  const details = el("details.rule", { open, ontoggle: () => { if (details.open && !fires.firstChild) fires.append(uses(rule.id)); } },
    el("summary", el("span.rule-name", say(rule.title)), el("code", rule.id), spent ? el("span.muted.spent", ` ${t("spentShort", { millis: number(spent.millis), share: percent(spent.share) })}`) : null),
    el("p", slots(say(rule.text))),
    el("p.muted", el("code", `${rule.file}:${rule.line}`),
      authoring ? [" ", el("a", { href: address(`/rules/edit?file=${encodeURIComponent(rule.file)}&line=${rule.line}`) }, t("editThis"))] : null),
    el("h2", t("conditions")),
    el("ol.conditions", rule.conditions.map((condition) => el("li", el("code", condition.text), el("span.muted", ` :${condition.line}`)))),
    chips(t("uses"), rule.uses), chips(t("concludes"), rule.concludes),
    el("p", el("a", { href: address(neighboursOf("rule", rule.id)) }, t("ruleGraphOf"))),
    rule.references?.length ? [el("h2", t("references")), el("ul", rule.references.map((reference) => el("li", linked(reference))))] : null,
    fires);
  return el("li", details);
}

/** The places in a text that facts fill in: {issuer|name} is shown as a box with "issuer". */
function slots(text) {
  return text.split(/(\{[^}]*\})/).map((part) => (part.startsWith("{") ? el("em.slot", part.slice(1, -1).split("|")[0]) : part));
}

function chips(title, types) {
  if (!types?.length) return null;
  return el("p.chips", el("span.muted", title), types.map((type) => el("a.chip", { title: type, href: address(neighboursOf("type", type)) }, typeLabel(type))));
}

function linked(reference) {
  return /^https?:\/\//.test(reference) ? el("a", { href: reference, rel: "noreferrer", target: "_blank" }, reference) : reference;
}
