import { texts } from "./texts.js";

let current = "en";

export const language = () => current;

/** The language of the address, else of the browser. */
export function chooseLanguage(asked) {
  const wanted = asked ?? navigator.languages?.find((tag) => /^(en|zh)/i.test(tag)) ?? "en";
  current = wanted.toLowerCase().startsWith("zh") ? "zh" : "en";
  document.documentElement.lang = current === "zh" ? "zh-Hans" : "en";
}

/** A text of the page; {n} is filled in, {n|day|days} picks by whether n is 1. */
export function t(key, values = {}) {
  const text = texts[key]?.[current === "zh" ? 1 : 0] ?? key;
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name, one, many) =>
    one === undefined ? String(values[name] ?? "") : Number(values[name]) === 1 ? one : many);
}

/** A word that facts use and that has no label of its own, such as a unit. */
export function word(given) {
  return texts[`word.${given}`] ? t(`word.${given}`) : String(given);
}

/** A text that came with data: {en, zh}, or plain words in no particular language. */
export function say(text) {
  if (text === undefined || text === null) return "";
  return bound(typeof text === "string" ? text : text[current] || text.en || "");
}

/** A figure and its percent sign stay on one line. */
const bound = (text) => text.replace(/(\d) %/g, "$1\u00a0%");
