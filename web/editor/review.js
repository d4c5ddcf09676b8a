import { differencesOf } from "../answer/compare.js";
import { el } from "../dom.js";
import { date, number, percent, score } from "../format.js";
import { say, t } from "../i18n.js";
import { address } from "../router.js";
import { nameOf } from "../schema.js";

/** So many parts or lines are shown at once; more are folded. */
const FEW = 5;

/** What edited rules would change, scenario by scenario, then the track record, then cases. */
export function review({ assessed, scenarios, cases, record }) {
  return el("div.compare.review", el("h2", t("whatWouldChange")),
    el("p.summary", { role: "status" }, t("reviewSummary", { n: scenarios.length, of: assessed, failing: cases.failing.length, run: cases.run })),
    scenarios.map((one) => scenario(one, scenarios.length <= FEW)),
    trackRecord(record),
    part(t("casesFail"), cases.failing.map(failing)),
    part(t("casesMended"), cases.mended.map((one) => el("li", caseName(one)))));
}

function part(title, lines) {
  if (!lines.length) return null;
  const rest = lines.slice(FEW);
  return el("div.part", el("h3", title, " ", el("span.muted", number(lines.length))), el("ul.plain", lines.slice(0, FEW)),
    rest.length ? el("details.more", el("summary", t("andMore", { n: rest.length })), el("ul.plain", rest)) : null);
}

function scenario({ id, title, refused, ...differences }, open) {
  const head = el("h3", el("a", { href: address(`/workbench/${encodeURIComponent(id)}`) }, say(title) || id));
  if (refused) {
    return el("div.part", head, el("p.field-trouble", refused.after ? t("refusedNow", { reason: refused.after }) : t("refusedBefore", { reason: refused.before })));
  }
  const { appeared, vanished, moved } = differences;
  return el("div.part", head, el("details.more", { open },
    el("summary", t("differencesInAll", { appeared: appeared.length, vanished: vanished.length, moved: new Set(moved.map(({ finding }) => finding)).size })),
    el("ul.plain.differences", [...differencesOf(differences).values()].map((draw) => draw()))));
}

const caseName = ({ file, name }) => [el("code", file), " ", name];

function failing(one) {
  return el("li", el("span.tag.bad", t("fails")), " ", caseName(one),
    el("ul", one.failures.map(({ line, message }) => el("li", el("code", `:${line}`), " ", message))));
}

function trackRecord({ before, after, outcomes }) {
  return [
    el("div.part", el("h3", t("nav.track-record")),
      el("p", t("recordMoves", { before: before.right, after: after.right, of: after.scored, skillBefore: skill(before), skillAfter: skill(after) }))),
    part(t("outcomesMove"), outcomes.map(outcome)),
  ];
}

const skill = ({ skill: value }) => (value === undefined ? "—" : score(value));

function outcome({ episode, kind, actor, happened, before, after }) {
  return el("li",
    before.right === after.right ? el("span.tag.changed", t("different")) : el(`span.tag.${after.right ? "good" : "bad"}`, t(after.right ? "right" : "wrong")), " ",
    `${t(`kind.${kind}`)} · ${actor.split(/[/ ]/).map(nameOf).join(" · ")}: ${forecast(before)} → ${forecast(after)}`,
    el("span.help", ` ${episode}, ${t(happened ? "happened" : "didNotHappen")}`));
}

const forecast = ({ p, day }) => (day ? `${percent(p)}, ${date(day)}` : percent(p));
