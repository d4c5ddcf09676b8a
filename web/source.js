import { el } from "./dom.js";
import { language } from "./i18n.js";
import { nameOf } from "./schema.js";

/**
 * A source as fact sets write it: {ref, note}, the note a text or {en, zh}. One without a note may come as
 * its reference alone; one of an answer has its Chinese note beside the English one.
 */
export function sourceOf(given) {
  if (!given || typeof given === "string") return given ? { ref: given } : undefined;
  const { note, noteZh, ...source } = given;
  return note === undefined ? source : { ...source, note: noteZh === undefined ? note : { en: note, zh: noteZh } };
}

/** What a note says in the language of the page, else in English. */
export const noteWords = (note) => (typeof note === "object" ? note[language()] ?? note.en : note ?? "");

/** A reference that is an address becomes a link; any other goes by its name. */
export function sourceText(given) {
  const source = sourceOf(given);
  if (!source?.ref) return null;
  const ref = /^https?:\/\//.test(source.ref)
    ? el("a", { href: source.ref, rel: "noreferrer", target: "_blank" }, source.ref)
    : nameOf(source.ref);
  return el("span.source", ref, source.note ? [language() === "zh" ? "，" : ", ", noteWords(source.note)] : null);
}
