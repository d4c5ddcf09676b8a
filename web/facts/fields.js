import { el, freshId, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { choiceLabel, fieldLabel, nameOf, optionsFor, valueText } from "../schema.js";
import { words } from "../format.js";

/**
 * One labelled row of a form, made from a field of the schema. The value goes out through change(value),
 * undefined meaning "not given"; show(value, old, messages) brings in what the draft holds.
 */
export function fieldRow(field, { change, entries, once = false }) {
  const id = freshId("field");
  const control = controlFor(field, id, change, entries);
  const was = el("div.was");
  const trouble = el("div.field-trouble", { id: `${id}-trouble`, role: "alert" });
  const label = fieldLabel(field);
  const help = say(field.doc);
  const row = el("div.field",
    el("label", { for: id }, label, field.required ? el("span.required", { title: t("required") }, " *") : null),
    el("div.control", control.parts,
      help && help !== label ? el("div.help", { id: `${id}-help` }, help) : null, was, trouble));
  control.input.setAttribute("aria-describedby", `${id}-help ${id}-trouble`);

  function show(value, old, messages = []) {
    control.show(value);
    const differs = once && String(value ?? field.default ?? "") !== String(old ?? field.default ?? "");
    row.classList.toggle("changed", differs);
    replace(was, differs ? [t("was", { value: valueText(field, old ?? field.default) }), " ",
      el("button.link", { type: "button", onclick: () => change(old) }, t("undoOne"))] : []);
    replace(trouble, messages.map((message) => el("p", message)));
    control.input.setAttribute("aria-invalid", String(messages.length > 0));
  }
  return { element: row, show, given: () => control.input.value !== "" };
}

function controlFor(field, id, change, entries) {
  if (field.kind === "BOOLEAN") return checkbox(field, id, change);
  if (field.kind === "ENUM") return picker(field, id, change);
  if (field.ref?.length) return idPicker(field, id, change, entries);
  if (field.unit === "share") return shareBox(field, id, change);
  if (field.kind === "NUMBER" || field.kind === "INTEGER") return numberBox(field, id, change);
  return textBox(field, id, change);
}

/** Leaves alone what is being typed into, unless what it shows means something else. */
function put(input, text) {
  if (document.activeElement === input && (input.value === text || Number(input.value) === Number(text) && text !== "")) return;
  input.value = text;
}

function textBox(field, id, change) {
  const type = field.kind === "DATE" ? "date" : "text";
  const input = el("input", { id, type, "data-mark": id, oninput: () => change(input.value || undefined) });
  return { input, parts: [input], show: (value) => put(input, value ?? field.default ?? "") };
}

function checkbox(field, id, change) {
  const input = el("input", { id, type: "checkbox", onchange: () => change(input.checked) });
  return { input, parts: [input], show: (value) => { input.checked = String(value ?? field.default) === "true"; } };
}

function picker(field, id, change) {
  const input = el("select", { id, onchange: () => change(input.value || undefined) });
  return { input, parts: [input], show: (value) => offer(input, value ?? field.default, field.choices, (choice) => choiceLabel(field, choice)) };
}

/** Known ids to choose from, and a box for one that no fact names yet. */
function idPicker(field, id, change, entries) {
  const other = el("input", { type: "text", "aria-label": t("otherId"), placeholder: t("otherId"), hidden: true, oninput: () => change(other.value || undefined) });
  const input = el("select", { id, onchange: () => {
    other.hidden = input.value !== OTHER;
    if (other.hidden) change(input.value || undefined);
    else other.focus();
  } });
  function show(value) {
    if (document.activeElement === other) return;
    offer(input, value ?? field.default, optionsFor(field, entries()), nameOf);
    input.append(el("option", { value: OTHER }, t("otherId")));
    other.hidden = true;
  }
  return { input, parts: [input, other], show };
}

const OTHER = "\u0000";

function offer(input, chosen = "", known, labelled) {
  const options = ["", ...known, ...(chosen && !known.includes(chosen) ? [chosen] : [])];
  input.replaceChildren(...options.map((option) => el("option", { value: option }, option === "" ? t("none") : labelled(option))));
  input.value = chosen;
}

function numberBox(field, id, change) {
  const input = el("input.number", {
    id, type: "number", min: field.min, max: field.max, step: field.kind === "INTEGER" ? 1 : "any",
    oninput: () => change(input.value === "" ? undefined : Number(input.value)),
  });
  const unit = field.unit ? el("span.unit", field.unit === "day" ? t("daysUnit") : words(field.unit)) : null;
  return { input, parts: [el("div.measure", input, unit)], show: (value) => put(input, String(value ?? field.default ?? "")) };
}

function shareBox(field, id, change) {
  const send = (text) => change(text === "" ? undefined : Number((Number(text) / 100).toPrecision(12)));
  const range = { min: percentOf(field.min), max: percentOf(field.max) };
  const input = el("input.number", { id, type: "number", ...range, step: "any", oninput: () => { slider && (slider.value = input.value); send(input.value); } });
  const slider = field.max === undefined ? null : el("input.slider", {
    type: "range", ...range, step: 1, "aria-label": fieldLabel(field), oninput: () => { input.value = slider.value; send(slider.value); },
  });
  function show(value) {
    const text = percentOf(value ?? field.default);
    put(input, text === undefined ? "" : String(text));
    if (slider && document.activeElement !== slider) slider.value = text ?? 0;
  }
  return { input, parts: [el("div.measure", input, el("span.unit", "%"), slider)], show };
}

const percentOf = (share) => (share === undefined ? undefined : Number((Number(share) * 100).toPrecision(12)));
