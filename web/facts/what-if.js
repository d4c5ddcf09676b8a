import { optionsFor, typeOf } from "../schema.js";

/*
 * A type of finding may name the question that goes with it: a type of fact and, for fields of it, a field of
 * the finding or a constant ("Type field=otherField other=CONSTANT"). Days that must be given are today.
 */

/** The address at which that question is put to a scenario. */
export function whatIfAddress(scenario, { type, fields }) {
  const asked = new URLSearchParams({ whatif: type, ...textsOf(fields) });
  return `/workbench/${encodeURIComponent(scenario)}?${asked}`;
}

const textsOf = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => typeof value === "string"));

/** Whether the question makes sense of a finding: whatever it names must be there to be named. */
export function askable({ type, fields }, facts) {
  const [name, ...pairs] = typeOf(type)?.whatIf?.split(" ") ?? [];
  return Boolean(name) && pairs.map((pair) => pair.split("=")).every(([field, from]) => {
    const asked = typeOf(name).fields.find((one) => one.name === field);
    return !asked.ref?.length || optionsFor(asked, facts).includes(fields[from]);
  });
}

/** The fact that the parameters of an address ask to add, if they do. */
export function whatIfOf(parameters) {
  const [name, ...pairs] = typeOf(parameters.get("whatif"))?.whatIf?.split(" ") ?? [];
  const type = typeOf(name);
  if (!type) return null;
  const today = new Date().toISOString().slice(0, 10);
  const days = type.fields.filter((field) => field.kind === "DATE" && field.required).map((field) => [field.name, today]);
  const given = pairs.map((pair) => pair.split("=")).map(([field, from]) => [field, parameters.get(from) ?? from]);
  return { type: name, fields: Object.fromEntries([...days, ...given]) };
}
