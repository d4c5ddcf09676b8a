import { typeOf } from "../schema.js";

/** A fact set with what it must find, and must not find any more: a regression test. */
export function withExpectations(factSet, { findings, headlines = [] }, vanished = []) {
  const ids = new Set(headlines);
  const expect = {
    findings: findings.filter((finding) => ids.has(finding.id)).map(expected),
    absent: vanished.filter((finding) => typeOf(finding.type)?.headline).map(expected),
  };
  return { ...factSet, expect: Object.fromEntries(Object.entries(expect).filter(([, list]) => list.length)) };
}

/** What identifies it: whom it is about and when, not how much. */
function expected({ type, fields }) {
  const telling = typeOf(type).fields.filter((field) => field.key && !field.detail && fields[field.name] !== undefined);
  return { [type]: Object.fromEntries(telling.map((field) => [field.name, fields[field.name]])) };
}
