import { api } from "../api.js";
import { el, freshId, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { heading, load } from "../panel.js";
import { address, note, parameter } from "../router.js";
import { date } from "../format.js";
import { fieldLabel, findingTypes, learnLabels, nameOf, typeOf, valueText, windowOf } from "../schema.js";
import { basisMark } from "../basis.js";
import { matrix } from "./exposure-matrix.js";
import { askable, whatIfAddress } from "../facts/what-if.js";

const NAME = "exposure";
const SHOWN = 40;

/** Who depends on whom for what, from the fact set that is made for it; each row leads to a hypothetical. */
export function exposure(parts, signal) {
  const place = el("div");
  load(place, t("what.exposure"), () => assessed(signal), ({ scenario, assessment }) => {
    learnLabels(assessment.labels);
    const rows = rowsOf(assessment);
    const list = table(rows, scenario.id);
    return [matrix(rows, columnsOf(), list.narrow), list.element];
  });
  return [el("div.page-head", heading(t("nav.exposure")), el("p.muted", t("exposureIntro"))), place];
}

/** The answer of this visit, as long as the rules and the fact set are the same: it is a large one. */
let known = { asked: "", assessment: null };

async function assessed(signal) {
  const [scenarios, { rules }] = await Promise.all([api.scenarios(), api.health()]);
  const scenario = scenarios.find((one) => one.tags?.includes(NAME));
  if (!scenario) throw new Error(t("noExposureSet"));
  const { factSet } = await api.scenario(scenario.id);
  const asked = JSON.stringify([rules.digest, factSet]);
  if (known.asked !== asked) known = { asked, assessment: await api.assess(factSet, signal) };
  return { scenario, assessment: known.assessment };
}

/** One row for each finding of a type that the vocabulary marks for this screen, with the first day that something comes of it. */
function rowsOf({ findings, facts }) {
  const ids = new Set(facts.map((fact) => /\[(.*)\]$/.exec(fact.id)[1]));
  const dated = findings.filter((finding) => typeOf(finding.type)?.kind === "finding" && windowOf(finding).from)
    .map((finding) => ({ finding, from: windowOf(finding).from, values: new Set(Object.values(finding.fields)) }))
    .sort((a, b) => a.from.localeCompare(b.from));
  return findings.filter((finding) => typeOf(finding.type)?.shownOn === NAME).map((finding) => {
    const about = Object.values(finding.fields).filter((value) => ids.has(value));
    return { finding, askable: askable(finding, facts), bite: dated.find(({ values }) => about.every((value) => values.has(value))) };
  });
}

const columnsOf = () => findingTypes().find((type) => type.shownOn === NAME)?.fields ?? [];

const order = { by: "share", down: true };

function table(rows, scenario) {
  const columns = columnsOf();
  const filters = columns.filter((field) => field.kind === "TEXT");
  const count = el("p.muted", { role: "status" });
  const more = el("p");
  const body = el("tbody");
  const heads = [...columns.map((field) => [field.name, fieldLabel(field)]), ["bite", t("bites")], ["basis", t("basisField")]];
  const buttons = heads.map(([name, label]) => el("th", { scope: "col" }, el("button.link", { type: "button", onclick: () => sort(name) }, label)));
  const choices = filters.map((field) => {
    const select = el("select", { id: freshId("filter"), onchange: () => { note({ [field.name]: select.value }); show(); } },
      el("option", { value: "" }, t("all")),
      [...new Set(rows.map(({ finding }) => finding.fields[field.name]))].sort((a, b) => nameOf(a).localeCompare(nameOf(b)))
        .map((value) => el("option", { value, selected: value === parameter(field.name) }, nameOf(value))));
    return { field, select };
  });

  let all = false;

  /** Shows only rows with these values. */
  function narrow(values) {
    choices.forEach(({ field, select }) => { select.value = values[field.name] ?? ""; });
    show();
    count.scrollIntoView({ block: "start" });
  }

  function sort(name) {
    Object.assign(order, { by: name, down: order.by === name ? !order.down : typeof rows[0]?.finding.fields[name] === "number" });
    show();
  }

  const keyOf = ({ finding, bite }) => (order.by === "bite" ? bite?.from : order.by === "basis" ? finding.basis : finding.fields[order.by]);

  function show() {
    const found = rows.filter(({ finding }) => choices.every(({ field, select }) => !select.value || finding.fields[field.name] === select.value));
    const sorted = found.toSorted((a, b) => compare(keyOf(a), keyOf(b)) * (order.down ? -1 : 1));
    const empty = (row) => keyOf(row) === undefined;
    const ordered = [...sorted.filter((row) => !empty(row)), ...sorted.filter(empty)];
    replace(count, t("exposureCount", { n: found.length }));
    replace(body, (all ? ordered : ordered.slice(0, SHOWN)).map((row) => line(row, columns, scenario)));
    replace(more, !all && ordered.length > SHOWN ? el("button", { type: "button", onclick: () => { all = true; show(); } }, t("showAll", { n: ordered.length })) : []);
    heads.forEach(([name], index) => buttons[index].setAttribute("aria-sort", name === order.by ? (order.down ? "descending" : "ascending") : "none"));
  }

  show();
  return { narrow, element: el("div",
    el("div.search", choices.map(({ field, select }) => el("div", el("label", { for: select.id }, fieldLabel(field)), select))),
    count,
    el("div.scroll", { tabindex: 0, role: "region", "aria-label": t("nav.exposure") }, el("table.exposure", el("thead", el("tr", buttons, el("th", t("whatIf")))), body)),
    more) };
}

function compare(a, b) {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return nameOf(a ?? "").localeCompare(nameOf(b ?? ""));
}

function line({ finding, bite, askable: may }, columns, scenario) {
  return el("tr",
    columns.map((field) => {
      const value = finding.fields[field.name];
      if (field.unit === "share") return el("td.share", el("span", valueText(field, value)), el("meter", { min: 0, max: 1, value, "aria-label": fieldLabel(field) }));
      return field.kind === "TEXT" ? el("td", nameOf(value)) : el(`td.figure${value === undefined ? ".unknown" : ""}`, { "data-label": fieldLabel(field) }, valueText(field, value));
    }),
    el(`td.bite${bite ? "" : ".unknown"}`, { "data-label": t("bites") }, bite ? [el("span.day", date(bite.from)), el("div.help", say(bite.finding.text))] : el("span.muted", t("noBite"))),
    el("td.day", basisMark(finding.basis)),
    el("td", may ? el("a.button", { href: address(whatIfAddress(scenario, finding)) }, t("tryIt")) : null));
}
