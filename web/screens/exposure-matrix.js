import { el } from "../dom.js";
import { t } from "../i18n.js";
import { percent } from "../format.js";
import { fieldLabel, nameOf } from "../schema.js";

/** Shades by share; the figure stands in each cell. */
const STEPS = [0.5, 0.65, 0.8, 0.95];

/** Who depends for what on a single other: the largest share of each, a row for each thing, a column for each who. */
export function matrix(rows, columns, narrow) {
  const [who, what, whom] = columns.filter((field) => field.kind === "TEXT").map((field) => field.name);
  const share = columns.find((field) => field.unit === "share").name;
  const largest = new Map();
  for (const { finding: { fields }, askable } of rows) {
    const key = `${fields[what]} ${fields[who]}`;
    if (askable && !(largest.get(key)?.[share] >= fields[share])) largest.set(key, fields);
  }
  const values = (name) => [...new Set([...largest.values()].map((fields) => fields[name]))].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
  const heads = values(who);
  return el("details.matrix", { open: true }, el("summary", el("h2", t("matrix"))), el("div.scroll", { tabindex: 0, role: "region", "aria-label": t("matrix") }, el("table",
    el("thead", el("tr", el("th", { scope: "col" }, fieldLabel(columns.find((field) => field.name === what))), heads.map((one) => el("th", { scope: "col" }, nameOf(one))))),
    el("tbody", values(what).map((thing) => el("tr", el("th", { scope: "row" }, nameOf(thing)), heads.map((one) => cell(largest.get(`${thing} ${one}`)))))))));

  function cell(fields) {
    if (!fields) return el("td.step-0", el("span.muted", t("none")));
    const step = STEPS.filter((least) => fields[share] >= least).length;
    return el(`td.step-${step}`, el("button.link", { type: "button", onclick: () => narrow({ [who]: fields[who], [what]: fields[what] }) },
      percent(fields[share]), " ", el("span", nameOf(fields[whom]))));
  }
}
