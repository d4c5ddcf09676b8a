import { typeOf } from "../schema.js";
import { same } from "../facts/entries.js";

/** What an assessment finds that its baseline does not, no longer finds, or finds differently. */
export function difference(baseline, assessment) {
  const before = shown(baseline);
  const after = shown(assessment);
  const ids = (list) => new Map(list.map((finding) => [finding.id, finding]));
  const [old, fresh] = [ids(before), ids(after)];
  const appeared = after.filter((finding) => !old.has(finding.id));
  const vanished = before.filter((finding) => !fresh.has(finding.id));
  const moved = after.filter((finding) => old.has(finding.id) && !same(finding.fields, old.get(finding.id).fields))
    .map((finding) => move(old.get(finding.id), finding));
  for (const finding of [...appeared]) {
    const at = vanished.findIndex((other) => subject(other) === subject(finding));
    if (at < 0) continue;
    moved.push(move(vanished.splice(at, 1)[0], finding));
    appeared.splice(appeared.indexOf(finding), 1);
  }
  return { appeared, vanished, moved: moved.filter((one) => one.fields.length) };
}

const shown = (assessment) => assessment.findings.filter((finding) => typeOf(finding.type)?.kind !== "working");

/** What a finding is about: its type and whatever in it is neither a day nor an amount. */
function subject({ type, fields }) {
  const named = (typeOf(type)?.fields ?? []).filter((field) => field.key && !field.detail && ["TEXT", "ENUM", "BOOLEAN"].includes(field.kind));
  return JSON.stringify([type, named.map((field) => fields[field.name])]);
}

function move(from, to) {
  const fields = (typeOf(to.type)?.fields ?? []).filter((field) =>
    field.kind !== "OPAQUE" && !same(from.fields[field.name], to.fields[field.name]));
  return { finding: to, was: from, fields };
}
