import { differencesOf } from "../answer/compare.js";
import { el } from "../dom.js";
import { date, number, percent } from "../format.js";
import { say, t } from "../i18n.js";
import { address } from "../router.js";
import { nameOf } from "../schema.js";

/** What edited rules would change, scenario by scenario, then cases, then the track record. */
export function review({ assessed, scenarios, cases, record }) {
  return el("div.compare.review",
    el("p.summary", { role: "status" }, t("reviewSummary", { n: scenarios.length, of: assessed, failing: cases.failing.length, run: cases.run })),
    scenarios.map(scenario),
    cases.failing.length ? el("div.part", el("h3", t("casesFail")), el("ul.plain", cases.failing.map(failing))) : null,
    cases.mended.length ? el("div.part", el("h3", t("casesMended")), el("ul.plain", cases.mended.map((one) => el("li", caseName(one))))) : null,
    trackRecord(record));
}

function scenario({ id, title, refused, ...differences }) {
  const head = el("h3", el("a", { href: address(`/workbench/${encodeURIComponent(id)}`) }, say(title) || id));
  if (refused) {
    return el("div.part", head, el("p.field-trouble", refused.after ? t("refusedNow", { reason: refused.after }) : t("refusedBefore", { reason: refused.before })));
  }
  return el("div.part", head, el("ul.plain.differences", [...differencesOf(differences).values()].map((draw) => draw())));
}

const caseName = ({ file, name }) => [el("code", file), " ", name];

function failing(one) {
  return el("li", el("span.tag.bad", t("fails")), " ", caseName(one),
    el("ul", one.failures.map(({ line, message }) => el("li", el("code", `:${line}`), " ", message))));
}

function trackRecord({ before, after, outcomes }) {
  return el("div.part", el("h3", t("nav.track-record")),
    el("p", t("recordMoves", { before: before.right, after: after.right, of: after.scored, skillBefore: skill(before), skillAfter: skill(after) })),
    outcomes.length ? el("ul.plain", outcomes.map(outcome)) : null);
}

const skill = ({ skill: value }) => (value === undefined ? "—" : number(Math.round(value * 100) / 100));

function outcome({ episode, kind, actor, happened, before, after }) {
  return el("li",
    before.right === after.right ? el("span.tag.changed", t("different")) : el(`span.tag.${after.right ? "good" : "bad"}`, t(after.right ? "right" : "wrong")), " ",
    `${t(`kind.${kind}`)} · ${actor.split(/[/ ]/).map(nameOf).join(" · ")}: ${forecast(before)} → ${forecast(after)}`,
    el("span.help", ` ${episode}, ${t(happened ? "happened" : "didNotHappen")}`));
}

const forecast = ({ p, day }) => (day ? `${percent(p)}, ${date(day)}` : percent(p));
