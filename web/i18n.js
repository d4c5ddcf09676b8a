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

/** A text that came with data: {en, zh}, or plain words in no particular language. */
export function say(text) {
  if (text === undefined || text === null) return "";
  return typeof text === "string" ? text : text[current] || text.en || "";
}
