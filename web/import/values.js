import { t } from "../i18n.js";
import { choiceLabel, fieldLabel, nameOf, optionsFor } from "../schema.js";

/** A cell as a value of a field; {value} or {trouble}. Nothing in it means "not given". */
export function valueOf(field, cell, entries) {
  if (cell === "") return field.required && field.default === undefined ? { trouble: t("cellMissing", { field: fieldLabel(field) }) } : {};
  const wrong = (key, values = {}) => ({ trouble: t(key, { field: fieldLabel(field), value: cell, ...values }) });
  if (field.kind === "NUMBER" || field.kind === "INTEGER") {
    const percent = cell.endsWith("%");
    const number = Number(cell.replace(/%$/, "").replace(/[\s\u00a0]/g, "")) / (percent ? 100 : 1);
    if (Number.isNaN(number)) return wrong("cellNumber");
    if (field.kind === "INTEGER" && !Number.isInteger(number)) return wrong("cellWhole");
    if (number < (field.min ?? -Infinity) || number > (field.max ?? Infinity)) return wrong("cellRange", { min: field.min ?? "", max: field.max ?? "" });
    return { value: percent ? Number(number.toPrecision(12)) : number };
  }
  if (field.kind === "DATE") return isDay(cell) ? { value: cell } : wrong("cellDate");
  if (field.kind === "BOOLEAN") return wordOf({ true: true, yes: true, 1: true, 是: true, false: false, no: false, 0: false, 否: false }, cell.toLowerCase()) ?? wrong("cellYes");
  if (field.kind === "ENUM") {
    const choice = field.choices.find((one) => [one, choiceLabel(field, one)].some((name) => name.toLowerCase() === cell.toLowerCase()));
    return choice ? { value: choice } : wrong("cellChoice", { list: field.choices.join(", ") });
  }
  if (field.ref?.length) return { value: optionsFor(field, entries).find((id) => [id, nameOf(id)].some((name) => name.toLowerCase() === cell.toLowerCase())) ?? cell };
  return { value: cell };
}

const wordOf = (words, word) => (word in words ? { value: words[word] } : null);

function isDay(text) {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}
