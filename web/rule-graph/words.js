import { say, t } from "../i18n.js";
import { toneOf } from "../answer/cards.js";
import { typeLabel } from "../schema.js";

/** How a rule, a type or a fold of rules looks and what is written on it. */
export function faceOf(node) {
  const { rule, type, fold } = node;
  const sentence = sentenceOf(node);
  if (fold) return { look: "fold", tone: "tone-5", kind: t("topic", { topic: fold.topic }), subject: t("ruleCount", { n: fold.members.length }), foot: t("unfold"), sentence };
  if (rule) return { look: "is-rule", tone: "tone-5", kind: `${t("whichRule")} ${rule.id}`, subject: say(rule.title), foot: `${rule.file}:${rule.line}`, sentence };
  return { look: type.kind === "fact" ? "is-fact" : "is-finding", tone: toneOf(type.name), kind: t(`kind.${type.kind}`), subject: typeLabel(type.name), foot: type.name, sentence };
}

/** In one sentence. */
export function sentenceOf({ rule, type, fold }) {
  if (fold) return t("isA", { kind: t("topic", { topic: fold.topic }), name: t("ruleCount", { n: fold.members.length }) });
  return rule ? `${rule.id} ${say(rule.title)}` : t("isA", { kind: t(`kind.${type.kind}`), name: typeLabel(type.name) });
}
