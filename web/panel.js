import { el, replace } from "./dom.js";
import { t } from "./i18n.js";

/** Fills a place with what a promise brings: says so while it waits, and what went wrong with a way to retry. */
export async function load(place, what, fetching, render) {
  const waiting = setTimeout(() => replace(place, el("p.status", { role: "status" }, t("loading", { what }))), 300);
  try {
    const content = await fetching();
    clearTimeout(waiting);
    replace(place, [render(content)]);
  } catch (error) {
    clearTimeout(waiting);
    replace(place, trouble(error, () => load(place, what, fetching, render)));
  }
}

/** The one heading of a screen, which names the window too. */
export function heading(text, element = el("h1")) {
  replace(element, text);
  document.title = `${text} · Chokepoint`;
  return element;
}

/** What went wrong, where, and how to mend it. */
export function trouble(error, retry) {
  return el("div.trouble", { role: "alert" },
    el("p", error.status ? error.message : t("unreachable", { message: error.message })),
    error.problems?.length ? el("ul", error.problems.map((problem) => el("li", problemText(problem)))) : null,
    retry ? el("button", { type: "button", onclick: retry }, t("retry")) : null);
}

export function problemText({ message, hint }) {
  const sentence = /[.!?。]$/.test(message) ? message : `${message}.`;
  return hint ? `${sentence} ${hint}` : message;
}

/** A titled part of a page that fails alone. */
export function section(title, render, options = {}) {
  let body;
  try {
    body = render();
  } catch (error) {
    console.error(error);
    body = el("p.trouble", { role: "alert" }, t("panelFailed", { message: error.message }));
  }
  return el(`section.panel${options.kind ? `.${options.kind}` : ""}`, el("h2", title), body);
}
