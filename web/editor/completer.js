import { allTypes, fieldLabel, typeLabel, typeOf } from "../schema.js";

const ANNOTATIONS = ["id", "because", "because_zh", "reference", "aside", "doc", "doc_zh", "zh", "group", "finding", "key", "ref", "unit", "min", "max", "optional"];

/** Offers fields inside the brackets of a fact type, annotations after @, and fact types elsewhere. */
export const completer = {
  id: "chokepoint",
  identifierRegexps: [/[\w@]/],
  getCompletions(editor, session, position, prefix, done) {
    const before = session.getLine(position.row).slice(0, position.column);
    done(null, offers(before));
  },
};

function offers(before) {
  if (/@\w*$/.test(before)) return ANNOTATIONS.map((name) => ({ caption: `@${name}`, value: `@${name}`, meta: "" }));
  const inside = /(\w+)\((?:[^()]|\([^()]*\))*$/.exec(before);
  const type = inside && typeOf(inside[1]);
  if (type) return type.fields.map((field) => ({ caption: field.name, value: field.name, meta: fieldLabel(field), score: 2 }));
  return allTypes().map(({ name }) => ({ caption: name, value: name, meta: typeLabel(name), score: 1 }));
}
