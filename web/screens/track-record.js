import { api } from "../api.js";
import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { date, number, percent, score, words } from "../format.js";
import { heading } from "../panel.js";
import { prepared } from "../prepared.js";
import { learnLabels, nameOf } from "../schema.js";
import { sourceText } from "../source.js";

/** What the rules forecast of history against what was observed, misses included. */
export function trackRecord(parts, signal) {
  return [
    el("div.page-head", heading(t("nav.track-record")), el("p.muted", t("recordIntro"))),
    prepared(api.backtest, { what: t("what.record"), making: t("makingRecord") }, signal)(record),
  ];
}

function record(all) {
  if (!all.episodes) return null;
  learnLabels(all.labels);
  const kinds = Object.keys(all.confusion);
  return [
    el("ul.cards.figures", [
      [t("rightOf"), `${all.right} / ${all.scored}`, percent(all.right / all.scored)],
      all.skill.all === undefined ? null : [t("skillAll"), score(all.skill.all), t("skillNote")],
      all.haltDayError.median === undefined ? null : [t("dayError"), t("days", { n: number(all.haltDayError.median) }), t("dayErrorNote", { n: all.haltDayError.count, max: all.haltDayError.max })],
      all.priceRange?.count ? [t("pricesInside"), `${all.priceRange.inside} / ${all.priceRange.count}`, t("pricesNote")] : null,
    ].filter(Boolean).map(([title, figure, foot]) => el("li.card.tone-fact", el("div", el("span.kicker", title), el("span.big", figure), el("span.foot", foot))))),
    el("section.panel", el("h2", t("byKind")), el("div.scroll", { tabindex: 0, role: "region", "aria-label": t("byKind") }, el("table.kinds",
      el("thead", el("tr", ["kind", "hit", "falseAlarm", "rightlyQuiet", "miss", "skill", "naive"].map((key) => el("th", { scope: "col" }, t(`record.${key}`))))),
      el("tbody", kinds.map((kind) => {
        const { tp, fp, tn, fn } = all.confusion[kind];
        return el("tr", el("th", { scope: "row" }, kindName(kind)), [tp, fp, tn, fn].map((n) => el("td.figure", String(n))),
          el("td.figure", figure(all.skill[kind])), el("td.figure", figure(all.naive[kind])));
      }))))),
    el("section.panel", el("h2", t("episodes")), all.episodes.map(episode)),
  ];
}

const round = (value) => Math.round(value * 100) / 100;
const figure = (value) => (value === undefined ? "—" : score(value));
const kindName = (kind) => (t(`kind.${kind}`) === `kind.${kind}` ? words(kind) : t(`kind.${kind}`));

const actorName = (actor) => actor.split(/[/ ]/).map(nameOf).join(" · ");

function episode({ id, title, outcomes, listed, leftOut = [] }) {
  const right = outcomes.filter((one) => one.right).length;
  return el("details.rule.episode", el("summary", el("span.rule-name", say(title) || id), el("span.count", outcomes.length ? t("rightCount", { right, of: outcomes.length }) : t("notScored"))),
    outcomes.length ? el("div.scroll", { tabindex: 0, role: "region", "aria-label": say(title) || id }, el("table",
      el("thead", el("tr", ["what", "observed", "forecast", "verdict", "why"].map((key) => el("th", { scope: "col" }, t(`record.${key}`))))),
      el("tbody", outcomes.map(outcome)))) : null,
    listed.length ? [el("h3", t("listedOnly")), el("ul", listed.map((one) => el("li", `${kindName(one.kind)} · ${actorName(one.actor)}: `, say(one.reason))))] : null,
    leftOut.length ? el("p.muted", t("leftOut", { list: leftOut.join(", ") })) : null);
}

function outcome({ kind, actor, observed, happened, p, right, day, range, why, whyNot = [] }) {
  return el("tr",
    el("td", kindName(kind), el("div.help", actorName(actor))),
    el("td", t(happened ? "happened" : "didNotHappen"), observed.date ? ` ${date(observed.date)}` : null, observed.multiple === undefined ? null : ` × ${number(observed.multiple)}`, el("div.help", sourceText({ ...observed, ref: observed.source }))),
    el("td", percent(p), day ? ` ${date(day)}` : null, range ? el("div.help", `× ${range.map((value) => number(round(value))).join(" – ")}`) : null),
    el("td", right ? el("span.tag.good", t("right")) : el("span.tag.bad", t("wrong"))),
    el("td", say(why), whyNot.length ? el("details.more", el("summary", t("ask.why-not")), el("ul", whyNot.map((line) => el("li", say(line))))) : null));
}
