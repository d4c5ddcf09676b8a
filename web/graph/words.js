import { toneOf } from "../answer/cards.js";
import { basisShape, basisWord } from "../basis.js";
import { say, t } from "../i18n.js";
import { date } from "../format.js";
import { factText, phrase, typeLabel, typeOf, valueText, windowOf } from "../schema.js";

/** How a node looks and what is written on it. */
export function faceOf(node) {
  const basis = node.thing?.basis;
  return {
    ...linesOf(node),
    corner: basis ? `${basisShape(basis)} ${basisWord(basis)}` : "",
    sentence: sentenceOf(node),
    look: node.fold ? "fold" : node.finding ? "is-finding" : "is-fact",
    tone: node.fold ? "tone-5" : toneOf(node.thing.type),
  };
}

/** What it is, whom or what it says, and when or how much. */
function linesOf({ thing, finding, fold }) {
  if (fold) return { kind: typeLabel(fold.type), subject: fold.value || t("alike"), foot: t("foldedCount", { n: fold.members.length }) };
  if (!finding) return { kind: typeLabel(thing.type), subject: factText(thing).replace(`${typeLabel(thing.type)}: `, ""), foot: amountOf(thing) };
  const step = typeOf(thing.type)?.kind === "working";
  return { kind: step ? t("step") : typeLabel(thing.type), subject: say(thing.text) || phrase(thing), foot: step ? "" : date(windowOf(thing).from) };
}

/** Its first day, else its first share, days or other number. */
function amountOf(thing) {
  const { from } = windowOf(thing);
  if (from) return date(from);
  const fields = (typeOf(thing.type)?.fields ?? []).filter((field) => typeof thing.fields[field.name] === "number");
  const field = fields.find((one) => one.unit) ?? fields[0];
  return field ? valueText(field, thing.fields[field.name]) : "";
}

/** A node in one sentence. */
export function sentenceOf({ thing, finding, fold }) {
  if (fold) return `${typeLabel(fold.type)} ${fold.value ?? ""}: ${t("foldedCount", { n: fold.members.length })}`;
  return finding ? say(thing.text) || phrase(thing) : `${typeLabel(thing.type)}: ${phrase(thing)}`;
}
