import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { date, daysBetween } from "../format.js";
import { basisMark } from "../basis.js";
import { typeLabel, typeOf, windowOf } from "../schema.js";

const MOST = 5;
const MOST_GONE = 2;

/** The few findings that matter most, and those of the baseline that no longer hold. */
export function cards(evidence, changed, choose, askWhyNot) {
  const gone = (changed?.vanished ?? []).filter((finding) => typeOf(finding.type)?.headline).slice(0, MOST_GONE);
  const headlines = chosen(evidence, changed, MOST - gone.length);
  if (!headlines.length && !gone.length) return el("p.empty", t("noHeadlines"));
  return el("ul.cards",
    headlines.map((finding) => card(finding, changed, evidence, choose)),
    gone.map((finding) => goneCard(finding, askWhyNot)));
}

/** The weightiest one, then those that are new or different, then the others; shown by their weight. */
function chosen(evidence, changed, most) {
  const weight = (finding) => typeOf(finding.type)?.headline ?? Infinity;
  const news = changed ? [...changed.appeared, ...changed.moved.map((one) => one.finding)].filter((finding) => weight(finding) < Infinity) : [];
  const [first, ...others] = evidence.headlines();
  const all = new Map([first, ...news.sort((a, b) => weight(a) - weight(b)), ...others].filter(Boolean).map((finding) => [finding.id, finding]));
  return [...all.values()].slice(0, most).sort((a, b) => weight(a) - weight(b));
}

function card(finding, changed, evidence, choose) {
  const { from } = windowOf(finding);
  const weak = evidence.weakFactsOf(finding.id).length;
  return el(`li.card.${toneOf(finding.type)}`,
    el("button", { type: "button", "data-mark": `card ${finding.id}`, onclick: () => choose(finding.id) },
      el("span.kicker", typeLabel(finding.type), news(finding, changed)),
      from ? el("span.big", date(from)) : null,
      el("span.sentence", say(finding.text)),
      el("span.foot", basisMark(finding.basis), weak ? el("span", t("restsOn", { n: weak })) : null)));
}

function goneCard(finding, askWhyNot) {
  const { from } = windowOf(finding);
  return el("li.card.gone", el("div",
    el("span.kicker", el("span.tag.good", t("noLonger")), typeLabel(finding.type)),
    from ? el("s.big", date(from)) : null,
    el("s.sentence", say(finding.text)),
    el("button.link", { type: "button", onclick: () => askWhyNot(finding) }, t("whyGone"))));
}

function news(finding, changed) {
  if (changed?.appeared.some((one) => one.id === finding.id)) return el("span.tag.added", t("appeared"));
  const moved = changed?.moved.find((one) => one.finding.id === finding.id);
  if (!moved) return null;
  return el("span.tag.changed", shift(moved.was, moved.finding) ?? t("different"));
}

/** By how many days a finding starts later or earlier than it did; nothing if on the same day. */
export function shift(was, finding) {
  const days = daysBetween(windowOf(was).from, windowOf(finding).from);
  if (!days) return null;
  return t(days > 0 ? "later" : "earlier", { n: Math.abs(days) });
}

/** The class that colours a type: relief is one, other types go by their rank among headlines. */
export function toneOf(name) {
  const type = typeOf(name);
  if (type?.relief) return "tone-relief";
  if (type?.kind === "fact") return "tone-fact";
  return `tone-${Math.min(type?.headline ?? 5, 5)}`;
}
