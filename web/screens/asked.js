import { el } from "../dom.js";
import { t } from "../i18n.js";
import { factText, fieldLabel, phrase, typeLabel, typeOf, valueText } from "../schema.js";

const SAID = 3;

/** The hypothetical in words: what is changed against the baseline. */
export function asked(draft) {
  const said = draft.changes.filter(({ entry }) => entry).flatMap((change) => wordsOf(change, draft.baseline));
  if (!said.length) return null;
  return el("p.asked", el("strong", t("youAsk")), " ", said.slice(0, SAID).join("; "), said.length > SAID ? ` ${t("andMore", { n: said.length - SAID })}` : null, t("questionMark"));
}

function wordsOf({ kind, entry }, baseline) {
  if (kind === "removed") return t("askedWithout", { fact: factText(entry) });
  if (kind === "added") return t("askedWith", { fact: `${typeLabel(entry.type)} ${phrase(entry)}` });
  const before = baseline.get(entry.key).fields;
  return typeOf(entry.type).fields
    .filter((field) => String(before[field.name] ?? field.default ?? "") !== String(entry.fields[field.name] ?? field.default ?? ""))
    .map((field) => t((before[field.name] ?? field.default) === undefined ? "askedSet" : "askedChanged", { fact: factText(entry), field: fieldLabel(field), from: valueText(field, before[field.name] ?? field.default), to: valueText(field, entry.fields[field.name] ?? field.default) }));
}
