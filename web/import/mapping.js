import { el, freshId, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { fieldLabel, groupsOfForm, idOf, phrase, typeLabel, typeOf, typesIn } from "../schema.js";
import { valueOf } from "./values.js";

const PREVIEWED = 5;

/** Which column goes into which field of which type, with a preview and what is wrong in which line. */
export function mapping({ heads, rows }, draft, accept) {
  const type = el("select", { id: freshId("type"), onchange: () => choose(type.value) },
    groupsOfForm().map((group) => el("optgroup", { label: say(group.name) }, typesIn(group.id).map((one) => el("option", { value: one.name }, typeLabel(one.name))))));
  const columns = el("div.columns");
  const preview = el("div", { "aria-live": "polite" });
  let map = new Map();

  function choose(name) {
    type.value = name;
    map = new Map(fieldsOf(name).map((field) => [field, heads.findIndex((head) => namesOf(field).includes(plain(head)))]));
    replace(columns, [...map].map(([field, column]) => {
      const select = el("select", { id: freshId("column"), onchange: () => { map.set(field, Number(select.value)); show(); } },
        el("option", { value: -1 }, t("noColumn")), heads.map((head, index) => el("option", { value: index, selected: index === column }, head)));
      return el("div.field", el("label", { for: select.id }, fieldLabel(field), field.required ? el("span.required", { title: t("required") }, " *") : null), el("div.control", select));
    }));
    show();
  }

  function show() {
    const read = rows.map((row) => factOf(type.value, map, row, draft.entries));
    const good = read.filter((one) => !one.troubles.length);
    const bad = read.filter((one) => one.troubles.length);
    replace(preview,
      bad.length ? el("div.trouble", el("p", t("badLines", { n: bad.length })), el("ul", bad.slice(0, 50).map((one) => el("li", t("inLine", { line: one.line }), one.troubles.join(" "))))) : null,
      good.length ? [el("h3", t("preview")), el("ul", good.slice(0, PREVIEWED).map((one) => el("li", phrase(one), " ", el("code.muted", one.id)))),
        good.length > PREVIEWED ? el("p.muted", t("andMore", { n: good.length - PREVIEWED })) : null] : el("p.empty", t("noGoodLine")),
      el("p.actions", el("button.primary", { type: "button", disabled: !good.length, onclick: () => accept(good) }, t("addFacts", { n: good.length }))));
  }

  choose(likeliest(heads));
  return el("div.mapping", el("div.field", el("label", { for: type.id }, t("rowsAre")), el("div.control", type)), el("h3", t("whichColumn")), columns, preview);
}

const plain = (text) => text.toLowerCase().replace(/[\s_-]/g, "");
const fieldsOf = (name) => typeOf(name).fields.filter((field) => field.kind !== "OPAQUE");
const namesOf = (field) => [field.name, field.label?.en, field.label?.zh].filter(Boolean).map(plain);

/** The type with the most fields named like columns. */
function likeliest(heads) {
  const matching = (type) => fieldsOf(type.name).filter((field) => heads.some((head) => namesOf(field).includes(plain(head)))).length;
  return groupsOfForm().flatMap((group) => typesIn(group.id)).sort((a, b) => matching(b) - matching(a))[0].name;
}

function factOf(type, map, { line, cells }, entries) {
  const fields = {};
  const troubles = [];
  for (const [field, column] of map) {
    const { value, trouble } = valueOf(field, column < 0 ? "" : (cells[column] ?? ""), entries);
    if (trouble) troubles.push(trouble);
    if (value !== undefined) fields[field.name] = value;
  }
  return { line, type, fields, troubles, id: troubles.length ? null : idOf({ type, fields }) };
}
