import { idOf, typeOf } from "../schema.js";
import { sourceOf } from "../source.js";

/*
 * An entry is a fact as the page edits it: {key, type, fields, envelope}, the envelope being basis, source
 * and what else stands beside the fields. Its key stays while its id may change.
 */

/** Whether two values say the same, whatever the order of their fields. */
export const same = (a, b) => sorted(a) === sorted(b);

const sorted = (value) => JSON.stringify(value, (name, part) =>
  part && typeof part === "object" && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort()) : part);

/** A default that is spelled out says the same as one that is not. */
export const sameEntry = (a, b) => same(spelledOut(a), spelledOut(b));

function spelledOut({ type, fields, envelope }) {
  const defaults = Object.fromEntries(typeOf(type).fields.map((field) => [field.name, field.default]));
  return { type, fields: { ...defaults, ...fields }, envelope: { basis: "ASSUMED", ...envelope } };
}

/** From the form that fact sets have: {Type: {...}, basis, source}. */
export function toEntry(fact) {
  const type = Object.keys(fact).find((name) => typeOf(name));
  const { [type]: fields, ...envelope } = fact;
  return { key: idOf({ type, fields }), type, fields, envelope: sourced(envelope) };
}

export const fromEntry = ({ type, fields, envelope }) => ({ [type]: fields, ...envelope });

/** From the form that answers have: {type, fields, basis, source}. */
export function fromAnswer({ type, fields, basis, source, knownOn, alternatives, from }) {
  return { key: idOf({ type, fields }), type, fields, envelope: sourced({ basis, source, knownOn, alternatives }), from };
}

/** What stands beside a fact, its sources as fact sets write them. */
function sourced({ source, alternatives, ...envelope }) {
  return without({ ...envelope, source: sourceOf(source),
    alternatives: alternatives?.map((one) => without({ ...one, source: sourceOf(one.source) })) });
}

function without(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** A copy with one value changed; undefined takes it out. */
export function withValue(values, name, value) {
  return without({ ...values, [name]: value });
}

/** An id of its own for a new fact, where the type's key is a plain text. */
export function freshFields(type, entries) {
  const keys = typeOf(type).fields.filter((field) => field.key);
  if (keys.length !== 1 || keys[0].kind !== "TEXT" || keys[0].ref?.length) return {};
  const name = keys[0].name;
  const taken = new Set(entries.filter((entry) => entry.type === type).map((entry) => entry.fields[name]));
  const stem = type.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  let n = 1;
  while (taken.has(`${stem}-${n}`)) n++;
  return { [name]: `${stem}-${n}` };
}

/** An assessment's scenario and facts as a fact set of its own, packs included. */
export function factSetOf({ scenario, facts }) {
  return { title: scenario.title, horizon: scenario.horizon, facts: facts.map(fromAnswer).map(fromEntry) };
}
