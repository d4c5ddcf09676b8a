import { el } from "../dom.js";
import { say, t } from "../i18n.js";
import { date } from "../format.js";
import { basisMark } from "../basis.js";
import { phrase, typeLabel, typeOf, windowOf } from "../schema.js";
import { difference } from "./difference.js";
import { Evidence } from "./evidence.js";

const SHOWN = 3;

/** Answers side by side: a row for each type of headline finding that any of them has. */
export function optionsTable(first, others, { drop, open }) {
  const columns = [first, ...others].map((option) => ({ ...option, ...(option.assessment ? judged(option, first) : {}) }));
  const types = [...new Set(columns.flatMap(({ headlines = [] }) => headlines.map((finding) => finding.type)))]
    .sort((a, b) => typeOf(a).headline - typeOf(b).headline);
  return el("div.scroll", { tabindex: 0, role: "region", "aria-label": t("nav.options") }, el("table.options",
    el("thead", el("tr", el("td"), columns.map((column, index) => el("th", { scope: "col" },
      el("span.muted", t(index ? "option" : "baselineWord")), el("a.option-title", { href: open(column.id) }, say(column.title) || column.id),
      index ? el("button.link", { type: "button", onclick: () => drop(column.id) }, t("dropOption")) : null)))),
    el("tbody",
      types.map((type) => el("tr", el("th", { scope: "row" }, typeLabel(type)), columns.map((column) => cell(column, type)))),
      el("tr", el("th", { scope: "row" }, t("restsOnRow")), columns.map(resting)))));
}

function judged({ assessment }, first) {
  const evidence = new Evidence(assessment);
  const headlines = assessment.findings.filter((finding) => typeOf(finding.type)?.kind === "finding" && typeOf(finding.type).headline);
  const changed = first.assessment && first.assessment !== assessment ? difference(first.assessment, assessment) : null;
  return { evidence, headlines, changed };
}

/** What an option has of a type, and what the baseline had and it has not. */
function cell({ headlines, changed, problem }, type) {
  if (problem) return el("td.trouble", problem);
  const here = headlines.filter((finding) => finding.type === type).sort((a, b) => (windowOf(a).from ?? "").localeCompare(windowOf(b).from ?? ""));
  const gone = changed?.vanished.filter((finding) => finding.type === type) ?? [];
  const lines = [...here.map((finding) => item(finding, changed)), ...gone.map((finding) => el("li", el("span.tag.removed", t("noLonger")), " ", el("s", brief(finding))))];
  const differs = !changed || gone.length || [...changed.appeared, ...changed.moved.map((one) => one.finding)].some((one) => one.type === type);
  if (!differs) return el("td.muted", lines.length ? t("asBaseline") : t("noneOfIt"));
  return el("td",
    lines.length ? null : el("span.muted", t("noneOfIt")),
    el("ul.plain", lines.slice(0, SHOWN)),
    lines.length > SHOWN ? el("details.more", el("summary", t("showAll", { n: lines.length })), el("ul.plain", lines.slice(SHOWN))) : null);
}

function item(finding, changed) {
  const fresh = changed?.appeared.some((one) => one.id === finding.id);
  const moved = changed?.moved.some((one) => one.finding.id === finding.id);
  return el("li", { title: say(finding.text) },
    fresh ? [el("span.tag.added", t("appeared")), " "] : moved ? [el("span.tag.changed", t("different")), " "] : null,
    brief(finding), "\u00a0", basisMark(finding.basis, { short: true }));
}

function brief(finding) {
  const { from } = windowOf(finding);
  return [from ? el("span.day", date(from), " ") : null, el("span", say(finding.text) || phrase(finding))];
}

/** What the headlines of an option rest on that nobody measured. */
function resting({ evidence, headlines, problem }) {
  if (problem) return el("td");
  const weak = new Map(headlines.flatMap((finding) => evidence.weakFactsOf(finding.id)).map((fact) => [fact.id, fact]));
  const list = [...weak.values()].map((fact) => el("li", typeLabel(fact.type), ": ", phrase(fact), "\u00a0", basisMark(fact.basis, { short: true })));
  return el("td", t("restsOnThese", { n: list.length }), list.length ? el("details.more", el("summary", t("showAll", { n: list.length })), el("ul.plain", list)) : null);
}
