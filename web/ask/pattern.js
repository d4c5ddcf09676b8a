import { el, freshId } from "../dom.js";
import { t } from "../i18n.js";
import { fieldLabel, findingTypes, idOf, isA, nameOf, typeLabel, typeOf } from "../schema.js";

/** Fields that say what a finding is about, not when or how much. */
export const aboutFields = (type) => (typeOf(type)?.fields ?? []).filter((field) => field.key && !field.detail && field.kind === "TEXT");

/** A question about findings as the server reads it: a type and what it is about. */
export const patternOf = (type, fields) =>
  [type, ...aboutFields(type).filter((field) => fields[field.name]).map((field) => `${field.name}=${fields[field.name]}`)].join(" ");

/** A form that picks a type of finding and what it is about, from what the facts name. */
export function patternForm(evidence, { type, fields = {} }, changed) {
  const id = freshId("type");
  const types = findingTypes();
  const chosen = types.some((one) => one.name === type) ? type : types[0]?.name;
  const pick = el("select", { id, "data-mark": "ask type", onchange: () => changed({ type: pick.value, fields: {} }) },
    types.map((one) => el("option", { value: one.name, selected: one.name === chosen }, typeLabel(one.name))));
  return el("div.pattern",
    el("div", el("label", { for: id }, t("whichFinding")), pick),
    aboutFields(chosen).map((field) => {
      const box = freshId("about");
      const known = valuesFor(evidence, field.name);
      const select = el("select", { id: box, "data-mark": `ask ${field.name}`, onchange: () => changed({ type: chosen, fields: { ...fields, [field.name]: select.value || undefined } }) },
        el("option", { value: "" }, t("any")),
        known.map((value) => el("option", { value, selected: value === fields[field.name] }, nameOf(value))));
      return el("div", el("label", { for: box }, fieldLabel(field)), select);
    }));
}

/** Everything that facts and findings have in a field of this name, and facts of a type of this name. */
export function valuesFor({ assessment }, name) {
  const found = new Set();
  for (const thing of [...assessment.facts, ...assessment.findings]) {
    const value = thing.fields[name];
    if (typeof value === "string" && typeOf(thing.type)?.fields.some((field) => field.name === name && field.kind === "TEXT")) found.add(value);
    if (typeOf(thing.type)?.kind === "fact" && isA(thing.type, name.charAt(0).toUpperCase() + name.slice(1))) found.add(/\[(.*)\]$/.exec(idOf(thing))[1]);
  }
  return [...found].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}
