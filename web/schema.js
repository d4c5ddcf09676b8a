import { api } from "./api.js";
import { language, say, word } from "./i18n.js";
import { date, quantity, words } from "./format.js";

let types = new Map();
let groups = [];
let labels = {};

export async function loadSchema() {
  const schema = await api.schema();
  types = new Map(schema.types.map((type) => [type.name, type]));
  groups = schema.groups;
}

/** Names to show for ids, as the server last gave them; true if that changed any. */
export function learnLabels(given) {
  const before = JSON.stringify(labels);
  labels = { ...labels, ...given };
  return JSON.stringify(labels) !== before;
}

export const allTypes = () => [...types.values()];
export const typeOf = (name) => types.get(name);
export const groupsOfForm = () => groups;
export const nameOf = (id) => say(labels[id]) || word(id);

/** Types an analyst can state, in the order of the vocabulary: in a group and no mere supertype. */
export function typesIn(group) {
  const parents = new Set([...types.values()].map((type) => type.parent));
  return [...types.values()].filter((type) => type.group === group && type.kind === "fact" && !parents.has(type.name));
}

/** Types of findings that say something to a reader, the weightiest first. */
export function findingTypes() {
  return [...types.values()].filter((type) => type.kind === "finding" && type.headline).sort((a, b) => a.headline - b.headline);
}

export function isA(name, ancestor) {
  for (let type = types.get(name); type; type = types.get(type.parent)) {
    if (type.name === ancestor) return true;
  }
  return false;
}

/** The id the server gives a fact: its type and its key fields. */
export function idOf({ type, fields }) {
  const keys = types.get(type)?.fields.filter((field) => field.key && !field.detail) ?? [];
  return `${type}[${keys.map((field) => fields[field.name] ?? field.default ?? "").join("/")}]`;
}

/** The first part of a description, up to the first comma, colon or bracket. */
const head = (text) => text.split(/[:;,(\uff1a\uff1b\uff0c\uff08]/)[0].trim();

function labelOf(thing) {
  if (thing.label) return capital(say(thing.label));
  return language() === "zh" && thing.doc?.zh ? head(thing.doc.zh) : words(thing.name);
}

export const typeLabel = (name) => (types.has(name) ? labelOf(types.get(name)) : words(name));
export const fieldLabel = labelOf;
export const choiceLabel = (field, choice) => say(field.choiceNames?.[choice]) || words(String(choice));

export function valueText(field, value) {
  if (value === undefined || value === null || value === "") return "—";
  if (field.kind === "DATE") return date(value);
  if (field.kind === "ENUM") return choiceLabel(field, value);
  if (field.kind === "BOOLEAN") return value ? "✓" : "✗";
  if (typeof value === "number") return quantity(value, field.unit);
  return nameOf(value);
}

/**
 * A fact in a few words: whom it is about, by its name if it has one, and what else is peculiar to it.
 * Values left at their default go unsaid.
 */
export function describe({ type, fields }) {
  const known = (types.get(type)?.fields ?? []).filter((field) => given(field, fields[field.name]));
  const own = known.filter((field) => field.key && !field.ref?.length && field.kind === "TEXT");
  const refs = known.filter((field) => field.ref?.length).map((field) => nameOf(fields[field.name]));
  const rest = known.filter((field) => !field.ref?.length && !own.includes(field)).slice(0, 5).map((field) => stated(field, fields[field.name]));
  const name = own.map((field) => nameOf(fields[field.name])).join(" ");
  const titled = own.some((field) => nameOf(fields[field.name]) !== fields[field.name]) || !refs.length;
  const who = titled && name ? [name] : refs;
  const named = who !== refs;
  return { who: capital(who.join(" · ") || typeLabel(type)), what: [...(named ? refs : []), ...rest].join(" · "), named };
}

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact by its own name, else by its type and whom it is about. */
export function factText(fact) {
  const { who, named } = describe(fact);
  return named ? who : `${typeLabel(fact.type)}: ${who}`;
}

export function phrase(thing) {
  const { who, what } = describe(thing);
  return what ? `${who} · ${what}` : who;
}

const given = (field, value) =>
  value !== undefined && value !== null && value !== "" && String(value) !== String(field.default ?? "\u0000");

function stated(field, value) {
  if (field.kind === "ENUM" || field.kind === "TEXT") return valueText(field, value);
  const label = field.unit === "day" ? labelOf(field).replace(/\s*days$/i, "") : labelOf(field);
  if (field.kind === "BOOLEAN") return label;
  return `${language() === "zh" ? label : label.charAt(0).toLowerCase() + label.slice(1)} ${valueText(field, value)}`;
}

/** The days from which and to which something of this type holds; neither when it has no dates. */
export function windowOf({ type, fields }) {
  const dates = (types.get(type)?.fields ?? []).filter((field) => field.kind === "DATE");
  const start = dates.find((field) => fields[field.name]);
  const end = start && dates.find((field) => field.after === start.name);
  return { from: start && fields[start.name], to: end && fields[end.name], lasts: Boolean(end) };
}

/** What may stand in a field that refers to others: ids of facts, values of their fields, or a set word. */
export function optionsFor(field, entries) {
  const found = new Set();
  for (const ref of field.ref) {
    const [type, inner] = ref.split(".");
    if (!types.has(type)) found.add(ref);
    for (const entry of entries.filter((one) => isA(one.type, type))) {
      const value = inner ? entry.fields[inner] : /\[(.*)\]$/.exec(idOf(entry))[1];
      if (value) found.add(value);
    }
  }
  return [...found].sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}
